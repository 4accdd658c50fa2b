package org.jalon.framework.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.ElementId;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.Citation;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done to frameworks, as the database keeps it. Lines are inserted and never changed. */
@Component
class ChangeStore {

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;

    ChangeStore(JdbcClient jdbc, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    /** The newest first. One statement. */
    List<FrameworkChange> of(FrameworkId frameworkId) {
        return jdbc.sql("""
                        select c.act, e.level_no, coalesce(e.code, c.status_code, '') as subject,
                               coalesce(nullif(e.number, ''), e.code, '') as number, o.code as other_code, p.code as from_code,
                               c.before_text, c.before_statement, c.after_text, c.after_statement, c.reason,
                               c.citation_symbol, c.citation_locator, c.recorded_at, c.username, c.person_name
                        from framework_change c
                        join reporting_period p on p.id = c.from_period_id
                        left join element_now e on e.id = c.element_id
                        left join element o on o.id = c.other_element_id
                        where c.framework_id = :framework order by c.id desc""")
                .param("framework", frameworkId.value())
                .query((row, n) -> change(row))
                .list();
    }

    /** How many changes there are. */
    int count(FrameworkId frameworkId) {
        return jdbc.sql("select count(*) from framework_change where framework_id = :framework")
                .param("framework", frameworkId.value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** Lets others change the framework only when the running transaction has ended. */
    void hold(FrameworkId frameworkId) {
        jdbc.sql("select id from framework where id = :framework for update")
                .param("framework", frameworkId.value())
                .query((row, n) -> row.getLong(1))
                .single();
    }

    void note(FrameworkId frameworkId, Entry entry, ReportingPeriod from, ChangeReason reason) {
        Person who = person.get();
        jdbc.sql("""
                        insert into framework_change (framework_id, element_id, other_element_id, status_code, act, from_period_id,
                                                      before_text, before_statement, after_text, after_statement, reason,
                                                      citation_symbol, citation_locator, recorded_at, username, person_name)
                        values (:framework, :element, :other, :status, :act, :from, :beforeText, :beforeStatement, :afterText,
                                :afterStatement, :reason, :symbol, :locator, :at, :username, :name)""")
                .param("framework", frameworkId.value())
                .param("element", entry.elementId().map(ElementId::value).orElse(null))
                .param("other", entry.other().map(ElementId::value).orElse(null))
                .param("status", entry.status().orElse(null))
                .param("act", entry.act().name())
                .param("from", from.id().value())
                .param("beforeText", entry.before().map(Words::text).orElse(null))
                .param("beforeStatement", entry.before().map(Words::statement).orElse(null))
                .param("afterText", entry.after().map(Words::text).orElse(null))
                .param("afterStatement", entry.after().map(Words::statement).orElse(null))
                .param("reason", reason.words())
                .param("symbol", reason.source().map(Citation::symbol).orElse(null))
                .param("locator", reason.source().map(Citation::locator).orElse(null))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName())
                .update();
    }

    /** What is to be noted: of an element, of a status, or of the framework itself. */
    record Entry(
            FrameworkAct act,
            Optional<ElementId> elementId,
            Optional<ElementId> other,
            Optional<String> status,
            Optional<Words> before,
            Optional<Words> after) {

        static Entry of(FrameworkAct act, ElementId elementId, Optional<Words> before, Optional<Words> after) {
            return new Entry(act, Optional.of(elementId), Optional.empty(), Optional.empty(), before, after);
        }

        /** The same, with what it was split off or merged into. */
        Entry with(ElementId another) {
            return new Entry(act, elementId, Optional.of(another), status, before, after);
        }

        static Entry of(FrameworkAct act, String status, Optional<Words> before, Optional<Words> after) {
            return new Entry(act, Optional.empty(), Optional.empty(), Optional.of(status), before, after);
        }
    }

    private static FrameworkChange change(ResultSet row) throws SQLException {
        String locator = JdbcValues.text(row, "citation_locator").orElse("");
        return new FrameworkChange(
                FrameworkAct.valueOf(row.getString("act")),
                row.getString("subject"),
                row.getString("number"),
                Optional.ofNullable(row.getObject("level_no", Integer.class)),
                row.getString("from_code"),
                words(row, "before"),
                words(row, "after"),
                JdbcValues.text(row, "other_code"),
                new ChangeReason(
                        row.getString("reason"),
                        JdbcValues.text(row, "citation_symbol").map(symbol -> Citation.of(symbol, locator))),
                JdbcValues.instant(row, "recorded_at"),
                row.getString("username"),
                row.getString("person_name"));
    }

    private static Optional<Words> words(ResultSet row, String when) throws SQLException {
        String statement = JdbcValues.text(row, when + "_statement").orElse("");
        return JdbcValues.text(row, when + "_text").map(text -> new Words(text, statement));
    }
}
