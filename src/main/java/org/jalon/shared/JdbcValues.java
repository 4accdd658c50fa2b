package org.jalon.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Reading and writing the values that JDBC has no words for: what may be absent, instants, generated ids, citations. */
public final class JdbcValues {

    private JdbcValues() {}

    /** Runs an insert and answers the id the database gave. */
    public static long insert(JdbcClient.StatementSpec insert) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        insert.update(keys, "id");
        return Objects.requireNonNull(keys.getKey(), "the database gave no id").longValue();
    }

    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The citation in the columns {@code citation_symbol}, {@code citation_locator} and {@code citation_quote}. */
    public static Citation citation(ResultSet row) throws SQLException {
        return new Citation(
                row.getString("citation_symbol"),
                text(row, "citation_locator").orElse(""),
                text(row, "citation_quote").orElse(""));
    }
}
