package org.jalon.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jalon.shared.JdbcValues;

/** How a notice stands in the database. */
final class NoticeRows {

    static final String COLUMNS = """
            n.id, n.kind, n.mandate, n.framework, n.period, n.indicator, n.rows_told, n.corrigendum, n.actor, n.words, n.rows_named,
            n.due_day, n.happened_at, n.read_at, n.mail_state""";

    private NoticeRows() {}

    static Notice notice(ResultSet row, int n) throws SQLException {
        return new Notice(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("mandate"),
                JdbcValues.text(row, "framework"),
                row.getString("period"),
                JdbcValues.text(row, "indicator"),
                row.getInt("rows_told"),
                row.getInt("corrigendum"),
                JdbcValues.text(row, "actor"),
                JdbcValues.text(row, "words"),
                JdbcValues.text(row, "rows_named"),
                JdbcValues.day(row, "due_day"),
                JdbcValues.instant(row, "happened_at"),
                row.getObject("read_at") == null ? Optional.empty() : Optional.of(JdbcValues.instant(row, "read_at")),
                MailState.valueOf(row.getString("mail_state")));
    }
}
