-- H2 2.4 keeps a list of constants, 'x in (…)' and 'x = … or x = …' alike, in an order that belongs to the connection which wrote the
-- check: once the pool had closed that one, after half an hour, nothing could be written to the table any more. The same checks said by
-- cases keep nothing of a connection (decision record 0050).

alter table person drop constraint person_role_known;
alter table person add constraint person_role_known check (case role
    when 'READER' then true when 'OFFICER' then true when 'REVIEWER' then true when 'ADMINISTRATOR' then true else false end);

alter table mandate drop constraint mandate_rhythm_known;
alter table mandate add constraint mandate_rhythm_known check (case rhythm
    when 'QUARTER' then true when 'HALF_YEAR' then true else false end);

alter table reporting_period drop constraint reporting_period_state_known;
alter table reporting_period add constraint reporting_period_state_known check (case state
    when 'PLANNED' then true when 'OPEN' then true when 'IN_REVIEW' then true when 'SEALED' then true when 'CORRECTING' then true
    else false end);
alter table reporting_period drop constraint reporting_period_corrigendum_after_seal;
alter table reporting_period add constraint reporting_period_corrigendum_after_seal check (case state
    when 'SEALED' then corrigendum >= 0 when 'CORRECTING' then corrigendum >= 0 else corrigendum = 0 end);

alter table element drop constraint element_kind_known;
alter table element add constraint element_kind_known check (case kind
    when 'PILLAR' then true when 'OBJECTIVE' then true when 'INDICATOR' then true else false end);

alter table seal drop constraint seal_origin_known;
alter table seal add constraint seal_origin_known check (case origin
    when 'SIGNED' then true when 'PUBLISHED' then true else false end);

alter table notice_choice drop constraint notice_choice_kind_known;
alter table notice_choice add constraint notice_choice_kind_known check (case kind
    when 'OPENED' then true when 'DUE' then true when 'RETURNED' then true when 'ASSIGNED' then true when 'SEALED' then true
    when 'MENTIONED' then true else false end);
alter table notice_choice drop constraint notice_choice_channel_known;
alter table notice_choice add constraint notice_choice_channel_known check (case channel
    when 'OFF' then true when 'APP' then true when 'APP_AND_MAIL' then true else false end);

alter table notice drop constraint notice_kind_known;
alter table notice add constraint notice_kind_known check (case kind
    when 'OPENED' then true when 'DUE' then true when 'RETURNED' then true when 'ASSIGNED' then true when 'SEALED' then true
    when 'MENTIONED' then true else false end);
alter table notice drop constraint notice_mail_state_known;
alter table notice add constraint notice_mail_state_known check (case mail_state
    when 'NONE' then true when 'WAITING' then true when 'SENDING' then true when 'SENT' then true when 'REFUSED' then true
    when 'DOUBT' then true else false end);

alter table form_return_row drop constraint form_return_row_outcome;
alter table form_return_row add constraint form_return_row_outcome check (case outcome
    when 'PROPOSED' then true when 'BLANK' then true when 'REFUSED' then true else false end);
alter table form_decision drop constraint form_decision_verdict;
alter table form_decision add constraint form_decision_verdict check (case verdict
    when 'ACCEPTED' then true when 'REJECTED' then true when 'STANDING' then true else false end);

alter table document_order drop constraint document_order_state;
alter table document_order add constraint document_order_state check (case state
    when 'WAITING' then true when 'MAKING' then true when 'READY' then true when 'FAILED' then true else false end);
