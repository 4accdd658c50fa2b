-- Which versions of a row were written for a corrigendum that was abandoned: from which number to which. Until now each reading of a history
-- looked for the abandoning among all later versions of the row, and its time grew with the square of the history's length.
create table versions_set_aside (
    assessment_id bigint  not null references assessment (id),
    first_number  integer not null,
    last_number   integer not null,
    primary key (assessment_id, first_number)
);

insert into versions_set_aside (assessment_id, first_number, last_number)
select assessment_id, based_on + 1, number from assessment_version where act = 'ABANDONED';
