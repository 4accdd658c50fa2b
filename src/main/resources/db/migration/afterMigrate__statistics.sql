-- At every start: what the planner is to know of tables that were filled before it looked at them. H2 and PostgreSQL alike.
analyze;
