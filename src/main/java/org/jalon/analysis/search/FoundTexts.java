package org.jalon.analysis.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jalon.assessment.VersionId;
import org.jalon.framework.ElementId;
import org.jalon.mandate.FrameworkId;
import org.jalon.shared.text.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the texts that can be found: each once an element, with the days between which it was said. */
@Component
class FoundTexts {

    /**
     * A text somebody said of an element.
     *
     * @param before words that find it and are not shown with it
     * @param day the first day of the period that says it
     * @param number of the version; 0 for a wording
     * @param version empty for a wording
     */
    record Said(
            FrameworkId framework,
            ElementId element,
            String sortKey,
            FoundKind kind,
            String text,
            String before,
            LocalDate day,
            int number,
            Optional<VersionId> version) {

        private boolean laterThan(Said other) {
            return day.isAfter(other.day) || day.equals(other.day) && number >= other.number;
        }

        private @Nullable Long versionKey() {
            return version.map(VersionId::value).orElse(null);
        }
    }

    private record Key(ElementId element, FoundKind kind, String digest) {}

    /** The first and the last saying of one text. Who said it first said it; all others carried it on. */
    private record Span(Said first, Said last) {

        Span with(Said said) {
            return new Span(said.laterThan(first) ? first : said, said.laterThan(last) ? said : last);
        }
    }

    private record Known(long id, LocalDate first, int firstNumber, LocalDate last, int number) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FoundTexts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Takes texts in, in the running transaction. */
    void add(Collection<Said> said) {
        Map<Key, Span> spans = new LinkedHashMap<>();
        for (Said one : said) {
            Key key = new Key(one.element(), one.kind(), DigestUtils.sha256Hex(one.before() + one.text()));
            spans.merge(key, new Span(one, one), (span, more) -> span.with(one));
        }
        Map<Key, Known> known = known(spans.keySet());
        List<Object[]> fresh = new ArrayList<>();
        List<Object[]> again = new ArrayList<>();
        spans.forEach((key, span) -> {
            Known there = known.get(key);
            if (there == null) {
                fresh.add(inserted(key, span));
            } else {
                again.add(updated(there, span));
            }
        });
        batches.batchUpdate("""
                insert into found_text (framework_id, element_id, sort_key, kind, text, folded, digest, first_day, first_number,
                                        first_version_id, last_day, last_number, last_version_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", fresh);
        batches.batchUpdate("""
                update found_text set first_day = ?, first_number = ?, first_version_id = coalesce(?, first_version_id),
                                      last_day = ?, last_number = ?, last_version_id = coalesce(?, last_version_id)
                where id = ?""", again);
    }

    /** Notes that these need not be taken in again. */
    void markDone(String table, String key, List<Long> ids) {
        batches.batchUpdate(
                "insert into " + table + " (" + key + ") values (?)",
                ids.stream().map(id -> new Object[] {id}).toList());
    }

    private Map<Key, Known> known(Collection<Key> keys) {
        Map<Key, Known> known = new HashMap<>();
        List<Long> elements =
                keys.stream().map(key -> key.element().value()).distinct().toList();
        if (elements.isEmpty()) {
            return known;
        }
        List<String> digests = keys.stream().map(Key::digest).distinct().toList();
        jdbc.sql("""
                        select id, element_id, kind, digest, first_day, first_number, last_day, last_number from found_text
                        where element_id in (:elements) and digest in (:digests)""").param("elements", elements).param("digests", digests).query(row -> {
            known.put(
                    new Key(
                            new ElementId(row.getLong("element_id")),
                            FoundKind.valueOf(row.getString("kind")),
                            row.getString("digest")),
                    new Known(
                            row.getLong("id"),
                            row.getObject("first_day", LocalDate.class),
                            row.getInt("first_number"),
                            row.getObject("last_day", LocalDate.class),
                            row.getInt("last_number")));
        });
        return known;
    }

    private static Object[] inserted(Key key, Span span) {
        Said last = span.last();
        return new Object[] {
            last.framework().value(),
            last.element().value(),
            last.sortKey(),
            key.kind().name(),
            last.text(),
            Folding.of(last.before() + last.text()),
            key.digest(),
            span.first().day(),
            span.first().number(),
            span.first().versionKey(),
            last.day(),
            last.number(),
            last.versionKey()
        };
    }

    private static Object[] updated(Known there, Span span) {
        Said last = span.last();
        boolean later =
                last.day().isAfter(there.last()) || last.day().equals(there.last()) && last.number() >= there.number();
        Said first = span.first();
        boolean earlier = first.day().isBefore(there.first())
                || first.day().equals(there.first()) && first.number() < there.firstNumber();
        return new Object[] {
            earlier ? first.day() : there.first(),
            earlier ? first.number() : there.firstNumber(),
            earlier ? first.versionKey() : null,
            later ? last.day() : there.last(),
            later ? last.number() : there.number(),
            later ? last.versionKey() : null,
            there.id()
        };
    }
}
