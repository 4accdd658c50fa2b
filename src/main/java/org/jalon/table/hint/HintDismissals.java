package org.jalon.table.hint;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jalon.framework.ElementId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.jalon.table.AnnexTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hints that people put aside, with who did and why. */
@Component
class HintDismissals {

    record Key(ElementId indicator, HintKind kind) {}

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;

    HintDismissals(JdbcClient jdbc, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    /** In the name of who is signed in. */
    void add(AnnexTable table, AnnexTable.Row row, HintKind kind, String why) {
        Person who = person.get();
        jdbc.sql("""
                        insert into hint_dismissal (period_id, indicator_id, hint, username, person_name, dismissed_at, reason)
                        values (:period, :indicator, :hint, :username, :name, :at, :reason)""")
                .param("period", table.period().id().value())
                .param("indicator", row.indicator().id().value())
                .param("hint", kind.name())
                .param("username", who.username())
                .param("name", who.displayName())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", why)
                .update();
    }

    Map<Key, Hint.Dismissal> in(ReportingPeriod period) {
        Map<Key, Hint.Dismissal> dismissed = new HashMap<>();
        jdbc.sql("""
                        select indicator_id, hint, username, person_name, dismissed_at, reason
                        from hint_dismissal where period_id = :period""").param("period", period.id().value()).query(row -> {
            dismissed.put(
                    new Key(new ElementId(row.getLong("indicator_id")), HintKind.valueOf(row.getString("hint"))),
                    new Hint.Dismissal(
                            row.getString("username"),
                            row.getString("person_name"),
                            JdbcValues.instant(row, "dismissed_at"),
                            row.getString("reason")));
        });
        return dismissed;
    }

    void remove(AnnexTable table, AnnexTable.Row row, HintKind kind) {
        jdbc.sql("delete from hint_dismissal where period_id = :period and indicator_id = :indicator and hint = :hint")
                .param("period", table.period().id().value())
                .param("indicator", row.indicator().id().value())
                .param("hint", kind.name())
                .update();
    }
}
