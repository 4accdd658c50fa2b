-- What the planner is to know of tables that were filled before it looked at small ones. H2 and PostgreSQL alike.
analyze;
