-- Reading across all periods asks which version is the newest of each row, and for nothing else: an index that holds the answer.
create index assessment_newest_of on assessment (indicator_id, period_id, newest_id);
drop index assessment_indicator;
