package org.jalon.export.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.DataSheet.Level;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Field;
import org.jalon.export.printed.DataTable.Value;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.Slot;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Paragraph.Shape;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.Printed.Paper;
import org.jalon.export.printed.PrintedAnnex.About;
import org.jalon.export.printed.PrintedAnnex.Head;
import org.jalon.export.printed.PrintedAnnex.Standing;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.printed.PrintedTable;
import org.jalon.framework.ElementLevels.ElementLevel;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.shared.Words;

/**
 * What matrix, comparison and history have in common on paper: they are nobody's annex, and every page says so.
 *
 * @param kind {@code matrix}, {@code comparison} or {@code history}
 */
public record AnalysisLayout(PrintedWords words, Mandate mandate, String kind) {

    public static AnalysisLayout of(Words words, Mandate mandate, Framework framework, Locale language, String kind) {
        return new AnalysisLayout(new PrintedWords(words, framework, Words.nearest(language)), mandate, kind);
    }

    /**
     * @param name of the file, without an ending
     * @param title of the document
     * @param places lines below the title
     * @param changed when the newest of its words were recorded
     */
    record Top(String name, Phrase title, List<Phrase> places, Instant changed) {}

    PrintedTable table(Top top, List<Column> columns, List<Line> lines, List<DataTable> sheets) {
        List<Phrase> places = new ArrayList<>();
        places.add(words.label(mandate.title().in(words.language())));
        places.addAll(top.places());
        return new PrintedTable(
                new About(
                        top.name(),
                        words.label(mandate.title().in(words.language())),
                        words.label(top.title().text()),
                        top.changed()),
                new Standing.NotPublished(
                        words.say("export." + kind + ".mark"),
                        places,
                        words.say(
                                "export." + kind + ".label",
                                mandate.code(),
                                words.framework().code())),
                new Head(
                        words.label(words.framework().title().in(words.language())),
                        words.say("export.continued", top.title().text()),
                        words.original(),
                        words.untranslated(),
                        top.title(),
                        Optional.empty()),
                columns,
                lines,
                Paper.ACROSS,
                Stream.concat(sheets.stream(), Stream.of(about(top, places))).toList());
    }

    /** The sheet that says what the file is. */
    private DataTable about(Top top, List<Phrase> places) {
        List<List<Value>> facts = new ArrayList<>();
        facts.add(fact("table", words.framework().title().in(words.language())));
        facts.add(fact("document", top.title().text()));
        places.forEach(place -> facts.add(fact("note", place.text())));
        facts.add(fact("original", words.original().text()));
        words.untranslated().ifPresent(words -> facts.add(fact("language", words.text())));
        facts.add(fact("note", words.get("export." + kind + ".mark")));
        return new DataTable(
                words.get("export.sheet.about"),
                List.of(
                        new Field("name", words.get("export.about.name"), 30),
                        new Field("value", words.get("export.about.value"), 90)),
                facts,
                List.of(),
                1,
                "");
    }

    private List<Value> fact(String key, String value) {
        return List.of(Value.of(words.get("export.about." + key)), Value.of(value));
    }

    Column column(String name, int share) {
        return new Column(name, words.say("export.column." + name), share);
    }

    /** The column of a level of the framework. */
    Column column(String name, ElementLevel level, int share) {
        return new Column(name, words.label(level.heading().in(words.language())), share);
    }

    Field field(String code, int width) {
        return new Field(code, words.get("export.head." + code), width);
    }

    List<Level> levels() {
        return words.framework().scale().levels().stream()
                .map(level -> DataLayout.level(level, words.language()))
                .toList();
    }

    Value status(Optional<String> code) {
        Optional<Integer> level = code.flatMap(
                        known -> words.framework().scale().level(known))
                .map(found -> words.framework().scale().levels().indexOf(found));
        return new Value.Status(level, words.status(code), code.orElse(""));
    }

    /** A heading across the table. */
    static Line heading(String key, Phrase title, List<Paragraph> below) {
        return new Line.PillarLine(
                new Band(key, key, Paragraph.of(Shape.PLAIN, title), below, List.of(), PrintedChange.NONE));
    }

    /** A cell of one row. */
    static Slot cell(List<Paragraph> paragraphs) {
        return new Slot.Cell(1, paragraphs);
    }

    static Slot cell(Phrase phrase) {
        return cell(PrintedWords.paragraph(phrase));
    }

    /** The first of {@code rows} lines has the cell, the others are covered by it. */
    static Slot over(int rows, boolean first, List<Paragraph> paragraphs) {
        return first ? new Slot.Cell(rows, paragraphs) : new Slot.Covered();
    }
}
