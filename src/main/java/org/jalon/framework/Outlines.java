package org.jalon.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.NotFound;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The elements of a framework and their wordings. */
@Service
@Snapshot
public class Outlines {

    /**
     * The text of an element, valid from a reporting period on until the next wording.
     *
     * @param fromPeriod the code of the first period that prints it
     * @param statement the second text below it; empty if it has none
     */
    public record Wording(String fromPeriod, String text, String statement) {}

    private final JdbcClient jdbc;
    private final ElementStates states;
    private final ElementCodes codes;
    private final SealedWords kept;

    Outlines(JdbcClient jdbc, ElementStates states, ElementCodes codes, SealedWords kept) {
        this.jdbc = jdbc;
        this.states = states;
        this.codes = codes;
        this.kept = kept;
    }

    /**
     * The framework in the wording of {@code period}: for each element the newest wording that is valid from that period or an
     * earlier one. An element without any such wording did not exist then, and one that is withdrawn does not any more: both are left out with
     * what is below them.
     */
    @PreAuthorize("@access.reader({#framework, #period})")
    public Outline in(Framework framework, ReportingPeriod period) {
        return Outline.of(states.of(framework, period).stream()
                .filter(ElementState::inTable)
                .toList());
    }

    /** Every wording an indicator ever had, the first one first; one that was replaced while its period was still open is not among them. */
    @PreAuthorize("@access.reader(#elementId)")
    public List<Wording> wordings(ElementId elementId) {
        return jdbc
                .sql("""
                        select p.code, w.text, w.statement from wording w
                        join reporting_period p on p.id = w.from_period_id
                        where w.element_id = :element order by p.first_day, w.id""")
                .param("element", elementId.value())
                .query((row, n) -> new Wording(
                        row.getString("code"),
                        row.getString("text"),
                        JdbcValues.text(row, "statement").orElse("")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Wording::fromPeriod, Function.identity(), (replaced, last) -> last, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /**
     * The id of an indicator by its code.
     *
     * @throws NotFound if the framework has none with this code
     */
    @PreAuthorize("@access.reader(#framework)")
    public ElementId indicatorId(Framework framework, String code) {
        return jdbc.sql("select id from element where framework_id = :framework and is_row and code = :code")
                .param("framework", framework.id().value())
                .param("code", code)
                .query((row, n) -> new ElementId(row.getLong("id")))
                .optional()
                .orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, code));
    }

    /**
     * An element that is to come.
     *
     * @param parent what it is to be below; empty at the top
     * @param level the number of its storey
     * @param row whether it is a row of tables
     * @param code what it is called already, elsewhere; empty if it is to get one
     * @param statement the second text below it; empty if it has none
     */
    public record Added(
            Optional<ElementId> parent,
            int level,
            boolean row,
            Optional<String> code,
            OutlineNumber number,
            String text,
            String statement) {}

    /**
     * Adds an element, worded from {@code period} on.
     *
     * @return its id
     * @throws IllegalArgumentException if its code is not 1 to 60 letters of the Latin alphabet, digits, points and hyphens
     */
    @PreAuthorize("@access.administrator({#framework, #period})")
    @Transactional
    public ElementId add(Framework framework, Added added, ReportingPeriod period) {
        String code =
                added.code().orElseGet(() -> codes.next(framework, added.level(), added.number(), added.parent()));
        ElementCodes.check(code);
        ElementId id = new ElementId(JdbcValues.insert(jdbc.sql("""
                        insert into element (framework_id, parent_id, level_no, is_row, code, number, sort_key)
                        values (:framework, :parent, :level, :row, :code, :number, :sortKey)""")
                .param("framework", framework.id().value())
                .param("parent", added.parent().map(ElementId::value).orElse(null))
                .param("level", added.level())
                .param("row", added.row())
                .param("code", code)
                .param("number", added.number().printed())
                .param("sortKey", added.number().sortKey())));
        word(id, period, added.text(), added.statement());
        return id;
    }

    /**
     * Gives an element a new wording from {@code period} on, in place of one that began with the same period; earlier periods keep printing theirs, and so do those that are sealed.
     *
     * @throws ActRefused if a sealed period would print it
     */
    @PreAuthorize("@access.administrator({#elementId, #period})")
    @Transactional
    public void reword(ElementId elementId, ReportingPeriod period, String text, String statement) {
        kept.keep(elementId, SealedWords.Lines.WORDINGS, period);
        word(elementId, period, text, statement);
    }

    /** Whether {@code elementId} is in the tables from {@code period} on; within the transaction of a change. */
    @PreAuthorize("@access.administrator({#elementId, #period})")
    public void setInTable(ElementId elementId, ReportingPeriod period, boolean inTable) {
        jdbc.sql("insert into element_life (element_id, from_period_id, in_table) values (:element, :period, :inTable)")
                .param("element", elementId.value())
                .param("period", period.id().value())
                .param("inTable", inTable)
                .update();
    }

    private void word(ElementId elementId, ReportingPeriod period, String text, String statement) {
        jdbc.sql("""
                        insert into wording (element_id, from_period_id, text, statement)
                        values (:element, :period, :text, :statement)""")
                .param("element", elementId.value())
                .param("period", period.id().value())
                .param("text", text)
                .param("statement", statement.isEmpty() ? null : statement)
                .update();
    }
}
