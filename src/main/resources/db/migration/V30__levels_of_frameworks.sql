-- A framework says itself which storeys it has: one to four, with names of their own. Elements of the last one are the rows of its table; 'has_rows' says
-- that elements of another one may be rows, too.
create table framework_level (
    framework_id bigint       not null references framework (id),
    level_no     integer      not null,
    code         varchar(40)  not null,
    name_en      varchar(80)  not null,
    name_fr      varchar(80)  not null,
    heading_en   varchar(80)  not null,
    heading_fr   varchar(80)  not null,
    has_rows     boolean      not null,
    constraint framework_level_key primary key (framework_id, level_no),
    constraint framework_level_code_unique unique (framework_id, code),
    constraint framework_level_at_most_four check (level_no >= 1 and level_no <= 4)
);
insert into framework_level (framework_id, level_no, code, name_en, name_fr, heading_en, heading_fr, has_rows)
select id, 1, 'pillar', 'Pillar', 'Pilier', 'Pillars', 'Piliers', false from framework;
insert into framework_level (framework_id, level_no, code, name_en, name_fr, heading_en, heading_fr, has_rows)
select id, 2, 'objective', 'Objective', 'Objectif', 'Objectives', 'Objectifs', false from framework;
insert into framework_level (framework_id, level_no, code, name_en, name_fr, heading_en, heading_fr, has_rows)
select id, 3, 'indicator', 'Progress indicator', 'Indicateur de progrès', 'Progress indicators', 'Indicateurs de progrès', false from framework;

-- An element is on one of those levels, and is a row of the table or not.
alter table element add column level_no integer;
update element set level_no = case kind when 'PILLAR' then 1 when 'OBJECTIVE' then 2 else 3 end;
alter table element alter column level_no set not null;
alter table element add column is_row boolean default false not null;
update element set is_row = true where kind = 'INDICATOR';

drop view element_now;
alter table element drop constraint element_kind_known;
alter table element drop constraint element_has_place;
alter table element drop constraint element_code_unique;
alter table element drop column kind;
alter table element add constraint element_code_unique unique (framework_id, level_no, code);
alter table element add constraint element_has_place check ((level_no = 1) = (parent_id is null));
alter table element add constraint element_level_known foreign key (framework_id, level_no) references framework_level (framework_id, level_no);

create view element_now as
select e.id, e.framework_id, e.level_no, e.is_row, e.code,
       case when l.id is null then e.parent_id else l.parent_id end as parent_id,
       coalesce(l.number, e.number) as number,
       coalesce(l.sort_key, e.sort_key) as sort_key
from element e
left join element_place l on l.id = (select l2.id from element_place l2
                                     join reporting_period p on p.id = l2.from_period_id
                                     where l2.element_id = e.id and p.state <> 'PLANNED'
                                     order by p.first_day desc, l2.id desc fetch first 1 row only);
