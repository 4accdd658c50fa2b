package org.jalon.measure.strength;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.timeline.CitedDocuments;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The strength tables of a mandate. */
@Service
@Snapshot
public class Strengths {

    private static final String FIGURES = """
            military_men, military_women, military_total, individual_police_men, individual_police_women, individual_police_total,
            formed_police_men, formed_police_women, formed_police_total, police_men, police_women, police_total""";

    private final JdbcClient jdbc;
    private final CitedDocuments documents;
    private final CurrentPerson person;
    private final Clock clock;

    Strengths(JdbcClient jdbc, CitedDocuments documents, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.person = person;
        this.clock = clock;
    }

    /** The days of which there is a table, the last first. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<LocalDate> days(Mandate mandate) {
        return jdbc.sql("select as_at from strength_table where mandate_id = :mandate order by as_at desc")
                .param("mandate", mandate.id().value())
                .query((row, n) -> JdbcValues.day(row, "as_at").orElseThrow())
                .list();
    }

    /** @throws NotFound if there is no table of that day */
    @PreAuthorize("@access.reader(#mandate)")
    public StrengthTable of(Mandate mandate, LocalDate day) {
        Map<String, String> cited = documents.names(mandate);
        return jdbc.sql("""
                        select id, as_at, document_slug, place from strength_table
                        where mandate_id = :mandate and as_at = :day""")
                .param("mandate", mandate.id().value())
                .param("day", day)
                .query((row, n) -> table(mandate, row, cited))
                .optional()
                .orElseThrow(() -> new NotFound(NotFound.Kind.STRENGTH_TABLE, day.toString()));
    }

    /**
     * Adds a table for good.
     *
     * @throws ActRefused if there is one of that day
     * @throws FlawedInput if it has no lines, a negative figure, a contributor twice, or cites a document that the mandate does not have
     */
    @PreAuthorize("@access.officer(#table.mandate())")
    @Transactional
    public void add(StrengthTable table) {
        Mandate mandate = table.mandate();
        check(table, documents.names(mandate));
        if (days(mandate).contains(table.asAt())) {
            throw new ActRefused("refused.strength-there", table.asAt().toString());
        }
        long id = JdbcValues.insert(jdbc.sql("""
                        insert into strength_table (mandate_id, as_at, document_slug, place, recorded_at, username)
                        values (:mandate, :day, :document, :place, :at, :username)""")
                .param("mandate", mandate.id().value())
                .param("day", table.asAt())
                .param("document", table.document())
                .param("place", table.place())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("username", person.get().username()));
        int position = 0;
        for (StrengthRow row : table.contributors()) {
            insert(id, position++, row, false);
        }
        if (table.printedTotals().isPresent()) {
            insert(id, position, table.printedTotals().orElseThrow(), true);
        }
    }

    private void insert(long table, int position, StrengthRow row, boolean totals) {
        JdbcClient.StatementSpec insert = jdbc.sql(
                        "insert into strength_row (table_id, position, contributor, country, total_line, "
                                + FIGURES
                                + ", quotation, note) values (:table, :position, :contributor, :country, :totals, "
                                + ":" + FIGURES.replaceAll(",\\s+", ", :") + ", :quotation, :note)")
                .param("table", table)
                .param("position", position)
                .param("contributor", row.contributor())
                .param("country", row.country())
                .param("totals", totals)
                .param("quotation", row.quotation())
                .param("note", row.note());
        for (StrengthColumn column : StrengthColumn.values()) {
            insert = insert.param(column.code(), row.figures().get(column));
        }
        insert.update();
    }

    private static void check(StrengthTable table, Map<String, String> cited) {
        if (!cited.containsKey(table.document())) {
            throw flawed("strength.flaw.document", table.document());
        }
        if (table.contributors().isEmpty()) {
            throw flawed("strength.flaw.empty");
        }
        for (StrengthRow row : table.contributors()) {
            if (table.contributors().stream()
                            .filter(other -> other.contributor().equals(row.contributor()))
                            .count()
                    > 1) {
                throw flawed("strength.flaw.twice", row.contributor());
            }
            if (row.figures().values().stream().anyMatch(figure -> figure < 0)) {
                throw flawed("strength.flaw.negative", row.contributor());
            }
        }
    }

    private static FlawedInput flawed(String key, Object... parameters) {
        return new FlawedInput(List.of(Flaw.at("", key, parameters)));
    }

    private StrengthTable table(Mandate mandate, ResultSet row, Map<String, String> cited) throws SQLException {
        long id = row.getLong("id");
        String document = row.getString("document_slug");
        return new StrengthTable(
                mandate,
                JdbcValues.day(row, "as_at").orElseThrow(),
                document,
                cited.getOrDefault(document, document),
                row.getString("place"),
                rows(id, false),
                rows(id, true).stream().findFirst());
    }

    private List<StrengthRow> rows(long table, boolean totals) {
        return jdbc.sql(
                        "select contributor, country, " + FIGURES
                                + ", quotation, note from strength_row where table_id = :table and total_line = :totals order by position")
                .param("table", table)
                .param("totals", totals)
                .query((row, n) -> row(row))
                .list();
    }

    private static StrengthRow row(ResultSet row) throws SQLException {
        Map<StrengthColumn, Integer> figures = new EnumMap<>(StrengthColumn.class);
        for (StrengthColumn column : StrengthColumn.values()) {
            Optional.ofNullable(row.getObject(column.code(), Integer.class))
                    .ifPresent(figure -> figures.put(column, figure));
        }
        return new StrengthRow(
                row.getString("contributor"),
                row.getString("country"),
                figures,
                row.getString("quotation"),
                row.getString("note"));
    }
}
