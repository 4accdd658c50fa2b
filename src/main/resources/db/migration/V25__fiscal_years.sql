-- What '2019/20' means in the deadlines of a framework: nobody said, or the twelve months from July to June.
alter table framework add column fiscal_years varchar(16) default 'UNCLEAR' not null;
alter table framework add constraint framework_fiscal_years_known check (fiscal_years in ('UNCLEAR', 'JULY_TO_JUNE'));
