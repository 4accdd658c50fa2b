package org.jalon.export.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.RowLine;
import org.jalon.export.printed.Line.Slot;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Paragraph.Shape;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.Printed.Group;
import org.jalon.export.printed.Printed.Paper;
import org.jalon.export.printed.PrintedAnnex.About;
import org.jalon.export.printed.PrintedAnnex.Head;
import org.jalon.export.printed.PrintedAnnex.Standing;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.printed.PrintedTable;
import org.jalon.measure.strength.Discrepancy;
import org.jalon.measure.strength.ForceComponent;
import org.jalon.measure.strength.StrengthColumn;
import org.jalon.measure.strength.StrengthRow;
import org.jalon.measure.strength.StrengthTable;
import org.jalon.shared.Days;
import org.jalon.shared.Words;
import org.jspecify.annotations.Nullable;

/** A strength table as its annex prints it, and below it what was recomputed. Printed figures stay as they are, whatever they add up to. */
public final class StrengthLayout {

    private static final int COUNTRY_SHARE = 2600;
    private static final int FIGURE_SHARE = 997;
    private static final String MARK = " *";

    private final Words words;
    private final StrengthTable table;
    private final Locale language;
    private final List<Discrepancy> discrepancies;
    private final StrengthSheets sheets;

    private StrengthLayout(Words words, StrengthTable table, Locale language) {
        this.words = words;
        this.table = table;
        this.language = Words.nearest(language);
        this.discrepancies = table.discrepancies();
        this.sheets = new StrengthSheets(words, table, this.language);
    }

    public static PrintedTable of(Words words, StrengthTable table, Locale language) {
        return new StrengthLayout(words, table, language).lay();
    }

    private PrintedTable lay() {
        Phrase title = say("strength.document.title", day());
        Phrase source = say("strength.document.source", table.cited(), table.place());
        Phrase mandate = phrase(table.mandate().title().in(language));
        return new PrintedTable(
                new About(table.mandate().code() + "-strength-" + table.asAt(), mandate, title, Instant.EPOCH),
                new Standing.NotPublished(
                        say("strength.document.mark"), List.of(), say("strength.document.label", day())),
                new Head(
                        mandate,
                        say("export.continued", title.text()),
                        source,
                        Optional.empty(),
                        title,
                        Optional.empty()),
                columns(),
                groups(),
                lines(),
                Paper.ACROSS,
                sheets.all());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("objective", say("strength.column.country"), COUNTRY_SHARE));
        for (StrengthColumn column : StrengthColumn.values()) {
            columns.add(new Column("period", say("strength.column." + column.part()), FIGURE_SHARE));
        }
        return columns;
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(phrase(""), 1));
        for (ForceComponent component : ForceComponent.values()) {
            groups.add(new Group(say("strength.component." + component.code()), 3));
        }
        return groups;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        table.contributors().forEach(row -> lines.add(line(row.name(language), row, row.figures())));
        table.printedTotals()
                .ifPresent(row -> lines.add(line(words.get(language, "strength.total"), row, row.figures())));
        lines.add(AnalysisLayout.heading("recomputed", say("strength.recomputed"), List.of()));
        lines.add(plain(words.get(language, "strength.total.recomputed"), table.sums()));
        lines.add(AnalysisLayout.heading("women", say("strength.women"), List.of()));
        List<Slot> shares = new ArrayList<>(List.of(cell(words.get(language, "strength.women.of"))));
        for (StrengthColumn column : StrengthColumn.values()) {
            shares.add(cell(column == column.component().women() ? sheets.share(column.component()) : ""));
        }
        lines.add(new RowLine(shares, false, PrintedChange.NONE));
        if (!discrepancies.isEmpty()) {
            lines.add(AnalysisLayout.heading(
                    "checks",
                    say("strength.checks"),
                    discrepancies.stream()
                            .map(found -> Paragraph.of(Shape.ITEM, phrase(sheets.said(found))))
                            .toList()));
        }
        return lines;
    }

    /** A figure that others contradict carries a mark. */
    private RowLine line(String name, StrengthRow row, Map<StrengthColumn, Integer> figures) {
        List<Slot> slots = new ArrayList<>(List.of(cell(name)));
        for (StrengthColumn column : StrengthColumn.values()) {
            boolean doubtful = discrepancies.stream()
                    .anyMatch(found -> found.contributor().equals(row.contributor()) && found.column() == column);
            slots.add(cell(number(figures.get(column)) + (doubtful ? MARK : "")));
        }
        return new RowLine(slots, false, PrintedChange.NONE);
    }

    private RowLine plain(String name, Map<StrengthColumn, Integer> figures) {
        List<Slot> slots = new ArrayList<>(List.of(cell(name)));
        for (StrengthColumn column : StrengthColumn.values()) {
            slots.add(cell(number(figures.get(column))));
        }
        return new RowLine(slots, false, PrintedChange.NONE);
    }

    private String number(@Nullable Integer figure) {
        return figure == null ? "" : words.get(language, "strength.number", figure);
    }

    private String day() {
        return Days.inWords(table.asAt(), language);
    }

    private Slot cell(String text) {
        return AnalysisLayout.cell(phrase(text));
    }

    private Phrase say(String key, Object... parameters) {
        return phrase(words.get(language, key, parameters));
    }

    private Phrase phrase(String text) {
        return new Phrase(text, language);
    }
}
