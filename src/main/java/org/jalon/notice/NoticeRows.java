package org.jalon.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jalon.shared.Rows;

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
                Rows.text(row, "framework"),
                row.getString("period"),
                Rows.text(row, "indicator"),
                row.getInt("rows_told"),
                row.getInt("corrigendum"),
                Rows.text(row, "actor"),
                Rows.text(row, "words"),
                Rows.text(row, "rows_named"),
                Rows.day(row, "due_day"),
                Rows.instant(row, "happened_at"),
                row.getObject("read_at") == null ? Optional.empty() : Optional.of(Rows.instant(row, "read_at")),
                MailState.valueOf(row.getString("mail_state")));
    }
}
