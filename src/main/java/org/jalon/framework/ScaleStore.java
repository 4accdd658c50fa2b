package org.jalon.framework;

import java.util.Optional;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The status scales as the database keeps them. Levels are added and ended, never deleted. */
@Component
public class ScaleStore {

    private final JdbcClient jdbc;

    ScaleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement. */
    public ScaleHistory of(FrameworkId frameworkId) {
        return new ScaleHistory(jdbc.sql("""
                        select l.code, l.rank_no, l.label_en, l.label_fr, l.symbol, l.colour, l.done, l.ordered,
                               coalesce(l.place, l.rank_no) as place, f.first_day, f.state, u.first_day as end_day
                        from status_level l
                        left join reporting_period f on f.id = l.from_period_id
                        left join reporting_period u on u.id = l.until_period_id
                        where l.framework_id = :framework""")
                .param("framework", frameworkId.value())
                .query((row, n) -> new ScaleHistory.Held(
                        new StatusLevel(
                                row.getString("code"),
                                row.getInt("rank_no"),
                                new LocalizedText(row.getString("label_en"), row.getString("label_fr")),
                                row.getString("symbol"),
                                row.getString("colour"),
                                row.getBoolean("done"),
                                row.getBoolean("ordered")),
                        row.getDouble("place"),
                        JdbcValues.day(row, "first_day"),
                        JdbcValues.day(row, "end_day"),
                        JdbcValues.text(row, "state").equals(Optional.of("PLANNED"))))
                .list());
    }

    /** Enters the scale that a framework begins with. */
    void begin(FrameworkId frameworkId, StatusScale scale) {
        scale.levels().forEach(level -> insert(frameworkId, level).update());
    }

    /** Enters a level that comes with {@code from}, at {@code place}. */
    public void add(FrameworkId frameworkId, StatusLevel level, double place, ReportingPeriod from) {
        long id = JdbcValues.insert(insert(frameworkId, level));
        jdbc.sql("update status_level set from_period_id = :from, place = :place where id = :id")
                .param("from", from.id().value())
                .param("place", place)
                .param("id", id)
                .update();
    }

    /** A level that comes and ends with one and the same period is on no scale. */
    public void end(FrameworkId frameworkId, String code, ReportingPeriod until) {
        jdbc.sql("update status_level set until_period_id = :until where framework_id = :framework and code = :code")
                .param("until", until.id().value())
                .param("framework", frameworkId.value())
                .param("code", code)
                .update();
    }

    private JdbcClient.StatementSpec insert(FrameworkId frameworkId, StatusLevel level) {
        return jdbc.sql("""
                        insert into status_level (framework_id, code, rank_no, label_en, label_fr, symbol, colour, done,
                                                  ordered)
                        values (:framework, :code, :rank, :en, :fr, :symbol, :colour, :done, :ordered)""")
                .param("framework", frameworkId.value())
                .param("code", level.code())
                .param("rank", level.rank())
                .param("en", level.label().en())
                .param("fr", level.label().fr())
                .param("symbol", level.symbol())
                .param("colour", level.colour())
                .param("done", level.done())
                .param("ordered", level.ordered());
    }
}
