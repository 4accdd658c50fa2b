package org.jalon.evidence.illustration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.evidence.Judgement;
import org.jalon.framework.ElementId;
import org.jalon.mandate.Mandate;
import org.jalon.measure.MeasureId;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Illustrations as the database keeps them. Lines are inserted and never changed. */
@Component
class IllustrationStore {

    private static final String NEWEST = """
            select i.id, m.code as measure, m.name_en, m.name_fr, i.element_id, f.code as framework, el.code, el.number as indicator,
                   v.shows_en, v.shows_fr, v.number, v.withdrawn, v.recorded_at, v.person_name
            from illustration i
            join measure m on m.id = i.measure_id
            join element_now el on el.id = i.element_id
            join framework f on f.id = el.framework_id
            join illustration_version v on v.illustration_id = i.id
                 and v.number = (select max(v2.number) from illustration_version v2 where v2.illustration_id = i.id)
            where m.mandate_id = :mandate
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;

    IllustrationStore(JdbcClient jdbc, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    /** All of a mandate, what was withdrawn among them, in the order in which they were entered. */
    List<Illustration> of(Mandate mandate) {
        return read("", Map.of("mandate", mandate.id().value()));
    }

    List<Illustration> of(Mandate mandate, ElementId indicator) {
        return read(
                "and i.element_id = :element", Map.of("mandate", mandate.id().value(), "element", indicator.value()));
    }

    Optional<Illustration> find(Mandate mandate, MeasureId measure, ElementId indicator) {
        return read(
                        "and i.measure_id = :measure and i.element_id = :element",
                        Map.of(
                                "mandate", mandate.id().value(),
                                "measure", measure.value(),
                                "element", indicator.value()))
                .stream()
                .findFirst();
    }

    private List<Illustration> read(String condition, Map<String, ?> values) {
        return jdbc.sql(NEWEST + condition + " order by i.id")
                .params(values)
                .query((row, n) -> illustration(row))
                .list();
    }

    /** @return the id of the new one, which has no version yet */
    long add(MeasureId measure, ElementId indicator) {
        return JdbcValues.insert(
                jdbc.sql("insert into illustration (measure_id, element_id) values (:measure, :element)")
                        .param("measure", measure.value())
                        .param("element", indicator.value()));
    }

    /** Lets others change it only when the running transaction has ended. */
    void hold(long id) {
        jdbc.sql("select id from illustration where id = :id for update")
                .param("id", id)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    void say(long id, int number, Judgement shows, boolean withdrawn, String reason) {
        Person who = person.get();
        jdbc.sql("""
                        insert into illustration_version (illustration_id, number, shows_en, shows_fr, withdrawn, reason, recorded_at,
                                                          username, person_name)
                        values (:id, :number, :en, :fr, :withdrawn, :reason, :at, :username, :name)""")
                .param("id", id)
                .param("number", number)
                .param("en", shows.en())
                .param("fr", shows.fr())
                .param("withdrawn", withdrawn)
                .param("reason", reason)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName())
                .update();
    }

    private static Illustration illustration(ResultSet row) throws SQLException {
        return new Illustration(
                row.getLong("id"),
                row.getString("measure"),
                new LocalizedText(row.getString("name_en"), row.getString("name_fr")),
                new ElementId(row.getLong("element_id")),
                row.getString("framework"),
                row.getString("code"),
                row.getString("indicator"),
                new Judgement(row.getString("shows_en"), row.getString("shows_fr")),
                row.getInt("number"),
                row.getBoolean("withdrawn"),
                JdbcValues.instant(row, "recorded_at"),
                row.getString("person_name"));
    }
}
