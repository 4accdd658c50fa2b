-- Roles that people have in single mandates. The role that a person has had until now holds in all of them and stays where it is; who has none
-- everywhere may have one here. Of two roles in one mandate the higher holds.
alter table person alter column role drop not null;
alter table person drop constraint person_role_known;
alter table person add constraint person_role_known check (case coalesce(role, '')
    when 'READER' then true when 'OFFICER' then true when 'REVIEWER' then true when 'ADMINISTRATOR' then true when '' then role is null
    else false end);

create table person_role (
    person_id bigint      not null references person (id),
    mandate   varchar(40) not null references mandate (code),
    role      varchar(16) not null,
    primary key (person_id, mandate),
    constraint person_role_of_mandate_known check (case role
        when 'READER' then true when 'OFFICER' then true when 'REVIEWER' then true when 'ADMINISTRATOR' then true else false end)
);

create index person_role_mandate on person_role (mandate);
