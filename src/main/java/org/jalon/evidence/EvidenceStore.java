package org.jalon.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.framework.ElementId;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.Mandate;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.jalon.source.Passage;
import org.jalon.source.Passages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What passages bear upon, as the database keeps it. Lines are inserted and never changed. */
@Component
class EvidenceStore {

    private static final String NEWEST = """
            select e.id, e.passage_id, e.element_id, f.code as framework, el.code, el.number as indicator, v.number, v.direction,
                   v.judgement_en, v.judgement_fr, v.withdrawn, v.recorded_at, v.person_name
            from evidence e
            join passage p on p.id = e.passage_id
            join element_now el on el.id = e.element_id
            join framework f on f.id = el.framework_id
            join evidence_version v on v.evidence_id = e.id
                 and v.number = (select max(v2.number) from evidence_version v2 where v2.evidence_id = e.id)
            """;

    private final JdbcClient jdbc;
    private final Passages passages;
    private final CurrentPerson person;
    private final Clock clock;

    EvidenceStore(JdbcClient jdbc, Passages passages, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.passages = passages;
        this.person = person;
        this.clock = clock;
    }

    /** All of a mandate, what was withdrawn among it, in the order in which it was entered. */
    List<Evidence> of(Mandate mandate) {
        return read("p.mandate_id = :mandate", Map.of("mandate", mandate.id().value()), passages.of(mandate));
    }

    /** The same of one indicator. */
    List<Evidence> of(Mandate mandate, ElementId indicator) {
        return few(
                "p.mandate_id = :mandate and e.element_id = :element",
                Map.of("mandate", mandate.id().value(), "element", indicator.value()));
    }

    Optional<Evidence> byId(Mandate mandate, long id) {
        return few(
                        "p.mandate_id = :mandate and e.id = :id",
                        Map.of("mandate", mandate.id().value(), "id", id))
                .stream()
                .findFirst();
    }

    private List<Evidence> few(String condition, Map<String, ?> values) {
        List<Long> ids = jdbc.sql(
                        "select e.passage_id from evidence e join passage p on p.id = e.passage_id where " + condition)
                .params(values)
                .query((row, n) -> row.getLong("passage_id"))
                .list();
        return read(condition, values, passages.byIds(ids));
    }

    private List<Evidence> read(String condition, Map<String, ?> values, List<Passage> passages) {
        Map<Long, Passage> known = passages.stream().collect(Collectors.toMap(Passage::id, Function.identity()));
        return jdbc.sql(NEWEST + "where " + condition + " order by e.id")
                .params(values)
                .query((row, n) -> evidence(row, known))
                .list();
    }

    Optional<Long> find(Passage passage, ElementId element) {
        return jdbc.sql("select id from evidence where passage_id = :passage and element_id = :element")
                .param("passage", passage.id())
                .param("element", element.value())
                .query((row, n) -> row.getLong("id"))
                .optional();
    }

    /** How many passages bear upon each indicator of a framework that any bears upon. */
    Map<ElementId, Integer> counts(FrameworkId framework) {
        return jdbc
                .sql("""
                        select e.element_id, count(*) as passages from evidence e
                        join element el on el.id = e.element_id
                        join evidence_version v on v.evidence_id = e.id
                             and v.number = (select max(v2.number) from evidence_version v2 where v2.evidence_id = e.id)
                        where el.framework_id = :framework and v.withdrawn = false group by e.element_id""")
                .param("framework", framework.value())
                .query((row, n) -> Map.entry(new ElementId(row.getLong("element_id")), row.getInt("passages")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first one first. */
    List<EvidenceVersion> versions(long id) {
        return jdbc.sql("""
                        select number, direction, judgement_en, judgement_fr, withdrawn, reason, recorded_at, person_name
                        from evidence_version where evidence_id = :id order by number""")
                .param("id", id)
                .query((row, n) -> new EvidenceVersion(
                        row.getInt("number"),
                        Direction.valueOf(row.getString("direction")),
                        judgement(row),
                        row.getBoolean("withdrawn"),
                        JdbcValues.text(row, "reason").orElse(""),
                        JdbcValues.instant(row, "recorded_at"),
                        row.getString("person_name")))
                .list();
    }

    /** @return the id of the new link, which has no version yet */
    long link(Passage passage, ElementId element) {
        return JdbcValues.insert(jdbc.sql("insert into evidence (passage_id, element_id) values (:passage, :element)")
                .param("passage", passage.id())
                .param("element", element.value()));
    }

    /** Lets others change it only when the running transaction has ended. */
    void hold(long id) {
        jdbc.sql("select id from evidence where id = :id for update")
                .param("id", id)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    void add(long id, int number, Direction direction, Judgement judgement, boolean withdrawn, String reason) {
        Person who = person.get();
        jdbc.sql("""
                        insert into evidence_version (evidence_id, number, direction, judgement_en, judgement_fr, withdrawn, reason,
                                                      recorded_at, username, person_name)
                        values (:id, :number, :direction, :en, :fr, :withdrawn, :reason, :at, :username, :name)""")
                .param("id", id)
                .param("number", number)
                .param("direction", direction.name())
                .param("en", judgement.en().isEmpty() ? null : judgement.en())
                .param("fr", judgement.fr().isEmpty() ? null : judgement.fr())
                .param("withdrawn", withdrawn)
                .param("reason", reason.isEmpty() ? null : reason)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName())
                .update();
    }

    private static Evidence evidence(ResultSet row, Map<Long, Passage> passages) throws SQLException {
        Passage passage = passages.get(row.getLong("passage_id"));
        if (passage == null) {
            throw new IllegalStateException("No passage " + row.getLong("passage_id"));
        }
        return new Evidence(
                row.getLong("id"),
                passage,
                new ElementId(row.getLong("element_id")),
                row.getString("framework"),
                row.getString("code"),
                row.getString("indicator"),
                Direction.valueOf(row.getString("direction")),
                judgement(row),
                row.getInt("number"),
                row.getBoolean("withdrawn"),
                JdbcValues.instant(row, "recorded_at"),
                row.getString("person_name"));
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                JdbcValues.text(row, "judgement_en").orElse(""),
                JdbcValues.text(row, "judgement_fr").orElse(""));
    }
}
