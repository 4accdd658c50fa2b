-- H2 keeps a list of constants in an order that belongs to the connection which wrote the check (decision record 0050).
alter table framework drop constraint framework_fiscal_years_known;
alter table framework add constraint framework_fiscal_years_known check (case fiscal_years
    when 'UNCLEAR' then true when 'JULY_TO_JUNE' then true else false end);

-- How often a framework is reported on; empty for the rhythm of its mandate.
alter table mandate drop constraint mandate_rhythm_known;
alter table mandate alter column rhythm set data type varchar(16);
alter table mandate add constraint mandate_rhythm_known check (case rhythm
    when 'QUARTER' then true when 'FOUR_MONTHS' then true when 'HALF_YEAR' then true when 'YEAR' then true
    when 'FISCAL_YEAR' then true when 'MANDATE_YEAR' then true when 'IRREGULAR' then true else false end);
alter table framework add column rhythm varchar(16);
alter table framework add constraint framework_rhythm_known check (case coalesce(rhythm, 'QUARTER')
    when 'QUARTER' then true when 'FOUR_MONTHS' then true when 'HALF_YEAR' then true when 'YEAR' then true
    when 'FISCAL_YEAR' then true when 'MANDATE_YEAR' then true when 'IRREGULAR' then true else false end);

-- Periods belong to a framework, and two frameworks of a mandate have periods of their own. What is printed for a code where that is something else.
alter table reporting_period add column framework_id bigint references framework (id);
alter table reporting_period add column label varchar(40);
alter table reporting_period drop constraint reporting_period_code_unique;

-- A period goes to the first framework of its mandate; each other framework gets one like it, and all that is its own comes along: rows, words, labels,
-- levels, changes, seals, signatures, forms, assignments and hints. Nothing is written or decided anew, so that seals stay what they were.
alter table reporting_period add column copy_of bigint;
update reporting_period set framework_id = (select min(f.id) from framework f where f.mandate_id = reporting_period.mandate_id);
insert into reporting_period (mandate_id, framework_id, copy_of, code, first_day, last_day, due_day, state, report_symbol, report_date, entered_later,
                              corrigendum, version)
select p.mandate_id, f.id, p.id, p.code, p.first_day, p.last_day, p.due_day, p.state, p.report_symbol, p.report_date, p.entered_later,
       p.corrigendum, p.version
from reporting_period p
join framework f on f.mandate_id = p.mandate_id and f.id <> p.framework_id
where p.copy_of is null
order by p.id, f.id;

insert into period_act (period_id, act, recorded_at, username, person_name, reason, due_before, due_after, corrigendum)
select c.id, a.act, a.recorded_at, a.username, a.person_name, a.reason, a.due_before, a.due_after, a.corrigendum
from period_act a
join reporting_period c on c.copy_of = a.period_id
order by a.id, c.id;

update assessment set period_id = (
    select c.id from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = assessment.indicator_id and c.copy_of = assessment.period_id)
where exists (
    select 1 from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = assessment.indicator_id and c.copy_of = assessment.period_id);
update assignment set period_id = (
    select c.id from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = assignment.indicator_id and c.copy_of = assignment.period_id)
where exists (
    select 1 from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = assignment.indicator_id and c.copy_of = assignment.period_id);
update hint_dismissal set period_id = (
    select c.id from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = hint_dismissal.indicator_id and c.copy_of = hint_dismissal.period_id)
where exists (
    select 1 from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = hint_dismissal.indicator_id and c.copy_of = hint_dismissal.period_id);
update wording set from_period_id = (
    select c.id from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = wording.element_id and c.copy_of = wording.from_period_id)
where exists (
    select 1 from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = wording.element_id and c.copy_of = wording.from_period_id);
update element_life set from_period_id = (
    select c.id from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = element_life.element_id and c.copy_of = element_life.from_period_id)
where exists (
    select 1 from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = element_life.element_id and c.copy_of = element_life.from_period_id);
update element_place set from_period_id = (
    select c.id from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = element_place.element_id and c.copy_of = element_place.from_period_id)
where exists (
    select 1 from reporting_period c join element e on e.framework_id = c.framework_id
    where e.id = element_place.element_id and c.copy_of = element_place.from_period_id);

update status_level set from_period_id = (
    select c.id from reporting_period c where c.framework_id = status_level.framework_id and c.copy_of = status_level.from_period_id)
where exists (
    select 1 from reporting_period c where c.framework_id = status_level.framework_id and c.copy_of = status_level.from_period_id);
update status_level set until_period_id = (
    select c.id from reporting_period c where c.framework_id = status_level.framework_id and c.copy_of = status_level.until_period_id)
where exists (
    select 1 from reporting_period c where c.framework_id = status_level.framework_id and c.copy_of = status_level.until_period_id);
update framework_label set from_period_id = (
    select c.id from reporting_period c where c.framework_id = framework_label.framework_id and c.copy_of = framework_label.from_period_id)
where exists (
    select 1 from reporting_period c where c.framework_id = framework_label.framework_id and c.copy_of = framework_label.from_period_id);
update framework_change set from_period_id = (
    select c.id from reporting_period c where c.framework_id = framework_change.framework_id and c.copy_of = framework_change.from_period_id)
where exists (
    select 1 from reporting_period c where c.framework_id = framework_change.framework_id and c.copy_of = framework_change.from_period_id);
update seal set period_id = (
    select c.id from reporting_period c where c.framework_id = seal.framework_id and c.copy_of = seal.period_id)
where exists (
    select 1 from reporting_period c where c.framework_id = seal.framework_id and c.copy_of = seal.period_id);
update seal set compared_period_id = (
    select c.id from reporting_period c where c.framework_id = seal.framework_id and c.copy_of = seal.compared_period_id)
where exists (
    select 1 from reporting_period c where c.framework_id = seal.framework_id and c.copy_of = seal.compared_period_id);
update seal_signature set period_id = (
    select c.id from reporting_period c where c.framework_id = seal_signature.framework_id and c.copy_of = seal_signature.period_id)
where exists (
    select 1 from reporting_period c where c.framework_id = seal_signature.framework_id and c.copy_of = seal_signature.period_id);
update contributor_form set period_id = (
    select c.id from reporting_period c where c.framework_id = contributor_form.framework_id and c.copy_of = contributor_form.period_id)
where exists (
    select 1 from reporting_period c where c.framework_id = contributor_form.framework_id and c.copy_of = contributor_form.period_id);

-- A mandate without a framework has no table that anything could be said in: its periods hold nothing.
delete from period_act where period_id in (select p.id from reporting_period p where p.framework_id is null);
delete from reporting_period where framework_id is null;

alter table reporting_period drop column copy_of;
alter table reporting_period alter column framework_id set not null;
alter table reporting_period add constraint reporting_period_code_unique unique (framework_id, code);
create index reporting_period_days on reporting_period (framework_id, first_day);
