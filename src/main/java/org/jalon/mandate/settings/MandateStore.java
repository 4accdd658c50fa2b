package org.jalon.mandate.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.Rhythm;
import org.jalon.mandate.settings.MandateAct.Kind;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of a mandate as a whole, in the database. */
@Component
class MandateStore {

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;

    MandateStore(JdbcClient jdbc, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    KeptMandate of(Mandate mandate) {
        return jdbc.sql("select version, closed_on, closed_by from mandate where id = :mandate")
                .param("mandate", mandate.id().value())
                .query((row, n) -> new KeptMandate(mandate, row.getInt("version"), closing(row)))
                .single();
    }

    /** All that are closed, whoever may see them. */
    Map<MandateId, Closing> closed() {
        return jdbc
                .sql("select id, closed_on, closed_by from mandate where closed_on is not null")
                .query((row, n) ->
                        Map.entry(new MandateId(row.getLong("id")), closing(row).orElseThrow()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void change(Mandate mandate, int expectedVersion, MandateForm form) {
        set(
                mandate,
                expectedVersion,
                "title_en = :en, title_fr = :fr, original_language = :language, rhythm = :rhythm",
                Map.of(
                        "en", form.title().en(),
                        "fr", form.title().fr(),
                        "language", form.language(),
                        "rhythm", form.everyPeriod().name()));
    }

    void close(Mandate mandate, int expectedVersion, Closing closing) {
        set(
                mandate,
                expectedVersion,
                "closed_on = :on, closed_by = :by",
                Map.of("on", closing.on(), "by", closing.decision().strip()));
    }

    void reopen(Mandate mandate, int expectedVersion) {
        set(mandate, expectedVersion, "closed_on = null, closed_by = null", Map.of());
    }

    /** The version is asked for in the statement that changes it: somebody else may be at it at this very moment. */
    private void set(Mandate mandate, int expectedVersion, String what, Map<String, ?> parameters) {
        int changed = jdbc.sql("update mandate set version = version + 1, " + what
                        + " where id = :mandate and version = :version")
                .params(parameters)
                .param("mandate", mandate.id().value())
                .param("version", expectedVersion)
                .update();
        if (changed == 0) {
            throw new KeptMandate.Stale(of(mandate).version());
        }
    }

    /** @param after the mandate as the act left it */
    KeptMandate note(Mandate after, Kind kind, String reason) {
        Person who = person.get();
        KeptMandate kept = of(after);
        Optional<Closing> closing = kept.closing();
        jdbc.sql("""
                        insert into mandate_act (mandate_id, act, recorded_at, username, person_name, reason, closed_on, closed_by,
                                                 title_en, title_fr, original_language, rhythm)
                        values (:mandate, :act, :at, :username, :name, :reason, :on, :by, :en, :fr, :language, :rhythm)""")
                .param("mandate", after.id().value())
                .param("act", kind.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName())
                .param("reason", reason.isEmpty() ? null : reason)
                .param("on", closing.map(Closing::on).orElse(null))
                .param("by", closing.map(Closing::decision).orElse(null))
                .param("en", after.title().en())
                .param("fr", after.title().fr())
                .param("language", after.originalLanguage().toLanguageTag())
                .param("rhythm", after.rhythm().name())
                .update();
        return kept;
    }

    List<MandateAct> acts(MandateId mandate) {
        return jdbc.sql("""
                        select act, recorded_at, username, person_name, reason, closed_on, closed_by, title_en, title_fr,
                               original_language, rhythm
                        from mandate_act where mandate_id = :mandate order by id desc""")
                .param("mandate", mandate.value())
                .query((row, n) -> new MandateAct(
                        Kind.valueOf(row.getString("act")),
                        JdbcValues.instant(row, "recorded_at"),
                        row.getString("username"),
                        row.getString("person_name"),
                        JdbcValues.text(row, "reason"),
                        closing(row),
                        new MandateForm(
                                row.getString("title_en"),
                                row.getString("title_fr"),
                                row.getString("original_language"),
                                Rhythm.valueOf(row.getString("rhythm")).code())))
                .list();
    }

    private static Optional<Closing> closing(ResultSet row) throws SQLException {
        Optional<String> decision = JdbcValues.text(row, "closed_by");
        return JdbcValues.day(row, "closed_on").flatMap(on -> decision.map(by -> new Closing(on, by)));
    }
}
