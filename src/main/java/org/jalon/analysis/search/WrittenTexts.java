package org.jalon.analysis.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.analysis.search.FoundTexts.Said;
import org.jalon.assessment.VersionId;
import org.jalon.framework.ElementId;
import org.jalon.mandate.FrameworkId;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all that wordings and versions say, text by text, with who said it of what and when. */
@Component
class WrittenTexts {

    private final JdbcClient jdbc;

    WrittenTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What each of these wordings says, by their ids. */
    List<Said> wordings(List<Long> ids) {
        List<Said> said = new ArrayList<>();
        jdbc.sql("""
                        select e.framework_id, e.id as element_id, e.sort_key, e.number, p.first_day, w.text, w.statement
                        from wording w join element e on e.id = w.element_id
                        join reporting_period p on p.id = w.from_period_id where w.id in (:ids)""").param("ids", ids).query(row -> {
            Place place = place(row, 0, Optional.empty());
            said.add(place.says(FoundKind.WORDING, row.getString("text"), row.getString("number") + " "));
            JdbcValues.text(row, "statement").ifPresent(text -> said.add(place.says(FoundKind.STATEMENT, text, "")));
        });
        return said;
    }

    /** What each of these versions of rows says, by their ids. */
    List<Said> versions(List<Long> ids) {
        List<Said> said = new ArrayList<>();
        if (ids.isEmpty()) {
            return said;
        }
        Map<VersionId, Place> places = new HashMap<>();
        jdbc.sql("""
                        select e.framework_id, e.id as element_id, e.sort_key, p.first_day, v.id, v.number, v.deadline_words, v.doubt,
                               v.reason
                        from assessment_version v join assessment a on a.id = v.assessment_id
                        join element e on e.id = a.indicator_id join reporting_period p on p.id = a.period_id
                        where v.id in (:ids)""").param("ids", ids).query(row -> {
            VersionId id = new VersionId(row.getLong("id"));
            Place place = place(row, row.getInt("number"), Optional.of(id));
            places.put(id, place);
            add(said, place, FoundKind.DEADLINE, JdbcValues.text(row, "deadline_words"));
            add(said, place, FoundKind.DOUBT, JdbcValues.text(row, "doubt"));
            add(said, place, FoundKind.REASON, JdbcValues.text(row, "reason"));
        });
        jdbc.sql("select version_id, comment from assessment_part where version_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    add(said, at(places, row), FoundKind.COMMENT, JdbcValues.text(row, "comment"));
                });
        jdbc.sql("""
                        select version_id, symbol as citation_symbol, locator as citation_locator, quote as citation_quote
                        from assessment_citation where version_id in (:ids)""").param("ids", ids).query(row -> {
            var citation = JdbcValues.citation(row);
            String quote = citation.quote().isEmpty() ? "" : "\n" + citation.quote();
            add(said, at(places, row), FoundKind.CITATION, Optional.of(citation.place() + quote));
        });
        return said;
    }

    private static void add(List<Said> said, Place place, FoundKind kind, Optional<String> text) {
        text.filter(words -> !words.isBlank()).ifPresent(words -> said.add(place.says(kind, words, "")));
    }

    private static Place at(Map<VersionId, Place> places, ResultSet row) throws SQLException {
        return Optional.ofNullable(places.get(new VersionId(row.getLong("version_id"))))
                .orElseThrow();
    }

    private static Place place(ResultSet row, int number, Optional<VersionId> version) throws SQLException {
        return new Place(
                new FrameworkId(row.getLong("framework_id")),
                new ElementId(row.getLong("element_id")),
                row.getString("sort_key"),
                row.getObject("first_day", LocalDate.class),
                number,
                version);
    }

    /** Who said something when. */
    private record Place(
            FrameworkId framework,
            ElementId element,
            String sortKey,
            LocalDate day,
            int number,
            Optional<VersionId> version) {

        /** @param before words that find the text and are not shown with it */
        Said says(FoundKind kind, String text, String before) {
            return new Said(framework, element, sortKey, kind, text, before, day, number, version);
        }
    }
}
