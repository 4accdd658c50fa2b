-- The characters of a document that its file shows as boxes: their numbers in hexadecimal digits.
alter table document_order add column undrawn varchar(2000) not null default '';
alter table sealed_document add column undrawn varchar(2000) not null default '';

-- An acceptance of many rows is taken back in one step; then they are open again.
alter table form_decision drop constraint form_decision_verdict;
alter table form_decision add constraint form_decision_verdict check (case verdict
    when 'ACCEPTED' then true when 'REJECTED' then true when 'STANDING' then true when 'TAKEN_BACK' then true else false end);
