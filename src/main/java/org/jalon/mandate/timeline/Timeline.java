package org.jalon.mandate.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions and events of a mandate in their order. */
@Service
@Snapshot
public class Timeline {

    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(
                    (TimelineEntry entry) -> entry.date().day())
            .thenComparing(entry -> entry.date().precision(), Comparator.reverseOrder())
            .thenComparing(TimelineEntry::lane)
            .thenComparing(TimelineEntry::key);

    private final JdbcClient jdbc;
    private final Mandates mandates;
    private final CitedDocuments documents;
    private final EntryCheck check;
    private final CurrentPerson person;
    private final Clock clock;

    Timeline(
            JdbcClient jdbc,
            Mandates mandates,
            CitedDocuments documents,
            EntryCheck check,
            CurrentPerson person,
            Clock clock) {
        this.jdbc = jdbc;
        this.mandates = mandates;
        this.documents = documents;
        this.check = check;
        this.person = person;
        this.clock = clock;
    }

    /** All entries, the earliest first. A decision that the mandate rests on is one of them, whether or not it has an entry of its own. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<TimelineEntry> of(Mandate mandate) {
        Map<String, String> cited = documents.names(mandate);
        List<TimelineEntry> entries = new ArrayList<>(jdbc.sql("""
                        select code, begins, ends, day_precision, inferred, lane, body, kind, symbol, title_en, title_fr, outcome,
                               in_favour, against, abstaining, who, valid_until, further_dates, document_slug, place, quotation, note
                        from timeline_entry where mandate_id = :mandate""")
                .param("mandate", mandate.id().value())
                .query((row, n) -> entry(row, cited))
                .list());
        Set<String> there = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.kind() == EventKind.RESOLUTION)
                .forEach(entry -> there.add(entry.symbol()));
        mandates.decisions(mandate).stream()
                .filter(decision -> !there.contains(decision.symbol()))
                .flatMap(decision -> DecisionEntry.of(decision).stream())
                .forEach(entries::add);
        entries.sort(ORDER);
        return List.copyOf(entries);
    }

    /** The same by the code of the mandate. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<TimelineEntry> of(String mandate) {
        return of(mandates.byCode(mandate));
    }

    /** The keys of the entries that a mandate has. */
    @PreAuthorize("@access.reader(#mandate)")
    public Set<String> keys(Mandate mandate) {
        return new HashSet<>(jdbc.sql("select code from timeline_entry where mandate_id = :mandate")
                .param("mandate", mandate.id().value())
                .query((row, n) -> row.getString("code"))
                .list());
    }

    /**
     * Adds an entry for good.
     *
     * @return it as it is kept
     * @throws org.jalon.shared.FlawedInput if it contradicts itself, has no words, or cites a document that the mandate does not have
     */
    @PreAuthorize("@access.officer(#mandate)")
    @Transactional
    public TimelineEntry add(Mandate mandate, TimelineEntry entry) {
        Map<String, String> cited = documents.names(mandate);
        TimelineEntry kept = check.checked(entry, cited, keys(mandate));
        jdbc.sql("""
                        insert into timeline_entry (mandate_id, code, begins, ends, day_precision, inferred, lane, body, kind, symbol,
                            title_en, title_fr, outcome, in_favour, against, abstaining, who, valid_until, further_dates, document_slug,
                            place, quotation, note, recorded_at, username)
                        values (:mandate, :code, :begins, :ends, :precision, :inferred, :lane, :body, :kind, :symbol, :en, :fr, :outcome,
                            :favour, :against, :abstaining, :who, :until, :dates, :document, :place, :quotation, :note, :at, :username)""")
                .param("mandate", mandate.id().value())
                .param("code", kept.key())
                .param("begins", kept.date().day())
                .param("ends", kept.end().orElse(null))
                .param("precision", kept.date().precision().code())
                .param("inferred", kept.inferred())
                .param("lane", kept.lane().code())
                .param("body", kept.body())
                .param("kind", kept.kind().code())
                .param("symbol", kept.symbol())
                .param("en", kept.title().en())
                .param("fr", kept.title().fr())
                .param("outcome", kept.outcome().map(Outcome::code).orElse(""))
                .param("favour", kept.votes().map(Votes::inFavour).orElse(null))
                .param("against", kept.votes().map(Votes::against).orElse(null))
                .param("abstaining", kept.votes().map(Votes::abstaining).orElse(null))
                .param("who", kept.who())
                .param("until", kept.until().orElse(null))
                .param("dates", NamedDate.join(kept.dates()))
                .param("document", kept.source().document())
                .param("place", kept.source().place())
                .param("quotation", kept.source().quotation())
                .param("note", kept.note())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("username", person.get().username())
                .update();
        return kept;
    }

    private static TimelineEntry entry(ResultSet row, Map<String, String> cited) throws SQLException {
        String document = row.getString("document_slug");
        return new TimelineEntry(
                row.getString("code"),
                new EventDate(
                        JdbcValues.day(row, "begins").orElseThrow(),
                        EventDate.Precision.ofCode(row.getString("day_precision"))),
                JdbcValues.day(row, "ends"),
                row.getBoolean("inferred"),
                Lane.ofCode(row.getString("lane")).orElseThrow(),
                row.getString("body"),
                EventKind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("symbol"),
                new LocalizedText(row.getString("title_en"), row.getString("title_fr")),
                Outcome.ofCode(row.getString("outcome")),
                votes(row),
                row.getString("who"),
                JdbcValues.day(row, "valid_until"),
                NamedDate.parse(row.getString("further_dates")),
                new EventSource(
                        document,
                        cited.getOrDefault(document, document),
                        row.getString("place"),
                        row.getString("quotation")),
                row.getString("note"));
    }

    private static Optional<Votes> votes(ResultSet row) throws SQLException {
        return row.getObject("in_favour") == null
                ? Optional.empty()
                : Optional.of(new Votes(row.getInt("in_favour"), row.getInt("against"), row.getInt("abstaining")));
    }
}
