package org.jalon.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalon.mandate.MandateId;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passages as the database keeps them. Lines are inserted and never changed. */
@Component
class PassageStore {

    private static final Comparator<Passage> IN_ORDER =
            Comparator.comparing((Passage passage) -> passage.document().slug()).thenComparing(Passage.BY_PLACE);

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;

    PassageStore(JdbcClient jdbc, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    List<Passage> of(MandateId mandateId) {
        return where("p.mandate_id = :mandate", Map.of("mandate", mandateId.value()));
    }

    List<Passage> of(MandateId mandateId, SourceDocument document) {
        return where(
                "p.mandate_id = :mandate and d.slug = :document",
                Map.of("mandate", mandateId.value(), "document", document.slug()));
    }

    Optional<Passage> byKey(MandateId mandateId, String key) {
        return where("p.mandate_id = :mandate and p.slug = :key", Map.of("mandate", mandateId.value(), "key", key))
                .stream()
                .findFirst();
    }

    List<Passage> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : where("p.id in (:ids)", Map.of("ids", ids));
    }

    private List<Passage> where(String condition, Map<String, ?> values) {
        return jdbc
                .sql("select " + RegisterStore.COLUMNS + """
                        , p.id, p.slug as passage_slug, p.place, p.quotation, p.as_at, p.nature, p.speaker, p.note,
                               p.recorded_at, p.person_name
                        from passage p join source_document d on d.id = p.document_id
                        where\s""" + condition)
                .params(values)
                .query((row, n) -> passage(row))
                .list()
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    /** Whether the same words of the same place are there. */
    boolean holds(MandateId mandateId, Passage passage) {
        return !jdbc.sql("""
                        select p.id from passage p join source_document d on d.id = p.document_id
                        where p.mandate_id = :mandate and d.slug = :document and p.place = :place
                              and p.quotation = :quotation""")
                .param("mandate", mandateId.value())
                .param("document", passage.document().slug())
                .param("place", passage.place())
                .param("quotation", passage.quotation())
                .query((row, n) -> row.getLong("id"))
                .list()
                .isEmpty();
    }

    Passage add(MandateId mandateId, Passage passage) {
        Person who = person.get();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String key = passage.key().isEmpty()
                ? "added-" + UUID.randomUUID().toString().substring(0, 8)
                : passage.key();
        long id = JdbcValues.insert(jdbc.sql("""
                        insert into passage (mandate_id, document_id, slug, place, quotation, as_at, nature, speaker, note,
                                             recorded_at, username, person_name)
                        values (:mandate, (select id from source_document where mandate_id = :mandate and slug = :document),
                                :slug, :place, :quotation, :asAt, :nature, :speaker, :note, :at, :username, :name)""")
                .param("mandate", mandateId.value())
                .param("document", passage.document().slug())
                .param("slug", key)
                .param("place", passage.place())
                .param("quotation", passage.quotation())
                .param("asAt", passage.asAt().map(AsAt::text).orElse(null))
                .param("nature", passage.nature().name())
                .param("speaker", passage.speaker().orElse(null))
                .param("note", passage.note().isEmpty() ? null : passage.note())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName()));
        return new Passage(
                id,
                key,
                passage.document(),
                passage.place(),
                passage.quotation(),
                passage.asAt(),
                passage.nature(),
                passage.speaker(),
                passage.note(),
                now,
                who.displayName());
    }

    private static Passage passage(ResultSet row) throws SQLException {
        return new Passage(
                row.getLong("id"),
                row.getString("passage_slug"),
                RegisterStore.document(row),
                row.getString("place"),
                row.getString("quotation"),
                JdbcValues.text(row, "as_at").map(AsAt::new),
                Nature.valueOf(row.getString("nature")),
                JdbcValues.text(row, "speaker"),
                JdbcValues.text(row, "note").orElse(""),
                JdbcValues.instant(row, "recorded_at"),
                row.getString("person_name"));
    }
}
