-- Whether a version was written for a corrigendum that was abandoned is asked for each version of a history. Without an index each answer
-- read the whole history of its row, and the time grew with the square of its length.
create index assessment_version_act on assessment_version (assessment_id, act);
