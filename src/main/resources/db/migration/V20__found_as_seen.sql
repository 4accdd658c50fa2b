-- What is found is folded further than before (ligatures, widths, dashes, characters that are not seen): emptied, it fills itself again. A
-- single character may stand for eighteen of its plain ones.
delete from found_version;
delete from found_wording;
delete from found_text;
alter table found_text alter column folded set data type varchar(600000);
