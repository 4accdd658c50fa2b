package org.jalon.intake.seed;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much stands in a database, to see that nothing came or went. */
final class DatabaseContent {

    private DatabaseContent() {}

    /** The number of rows of each table but Flyway's, by its name in lower case. */
    static Map<String, Long> rows(JdbcClient jdbc) {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'""")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
