-- Who changed a mandate's rules, when and why; a corrigendum that is abandoned; notices about several rows.

-- Counts the changes: whoever changes the rules says which ones they looked at.
alter table mandate add column rules_version integer default 0 not null;

-- Lines are inserted and never changed or deleted.
create table mandate_rule_change (
    mandate_id            bigint                      not null references mandate (id),
    number                integer                     not null,
    recorded_at           timestamp(6) with time zone not null,
    username              varchar(64)                 not null,
    person_name           varchar(120)                not null,
    reason                varchar(2000)               not null,
    signatures_before     integer                     not null,
    own_approval_before   boolean                     not null,
    due_after_days_before integer                     not null,
    signatures            integer                     not null,
    own_approval          boolean                     not null,
    due_after_days        integer                     not null,
    primary key (mandate_id, number)
);

alter table period_act alter column act set data type varchar(32);

-- The rows that a notice about several of them is about, as far as they can be listed.
alter table notice add column rows_named varchar(2000);
update notice set rows_named = words, words = null where kind = 'ASSIGNED';
