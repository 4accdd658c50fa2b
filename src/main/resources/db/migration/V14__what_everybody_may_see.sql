-- The version of a row that everybody may see: the newest one while its period has never been sealed, and from then on the one that was sealed
-- last, whatever a corrigendum prepares (decision record 0053).
alter table assessment add column current_id bigint;
update assessment set current_id = newest_id
    where period_id in (select p.id from reporting_period p where p.state = 'PLANNED' or p.state = 'OPEN' or p.state = 'IN_REVIEW');
update assessment set current_id =
    (select r.version_id from seal_row r join seal s on s.id = r.seal_id
     where r.assessment_id = assessment.id
       and s.number = (select max(z.number) from seal z where z.period_id = s.period_id and z.framework_id = s.framework_id))
    where period_id in (select p.id from reporting_period p where p.state = 'SEALED' or p.state = 'CORRECTING');
alter table assessment add constraint assessment_current foreign key (current_id) references assessment_version (id);
-- Reading across all periods asks which version is the current one of each row, and for nothing else: an index that holds the answer.
create index assessment_current_of on assessment (indicator_id, period_id, current_id);
drop index assessment_newest_of;

-- The search also tells who said a text first, and holds nothing of what was abandoned. It fills itself again.
delete from found_text;
delete from found_wording;
delete from found_version;
alter table found_text add column first_number integer not null;
alter table found_text add column first_version_id bigint;
