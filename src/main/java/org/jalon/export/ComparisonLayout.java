package org.jalon.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.assessment.Deadline;
import org.jalon.assessment.DeadlineAloud;
import org.jalon.assessment.Part;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Value;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.RowLine;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.PrintedTable;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.Change;
import org.jalon.matrix.ComparedRow;
import org.jalon.matrix.Comparison;
import org.jalon.shared.Citation;
import org.jalon.shared.Words;

/**
 * A comparison as a document: what was said and what is said side by side, field by field, for those rows that one asked for.
 *
 * @param all with the rows of every kind, for the counts
 * @param shown with the rows that are printed
 */
record ComparisonLayout(Comparison all, Comparison shown, ReadingLayout layout) {

    static PrintedTable of(Words words, Comparison all, Comparison shown, Locale language) {
        return new ComparisonLayout(
                        all,
                        shown,
                        ReadingLayout.of(words, all.to().mandate(), all.to().framework(), language, "comparison"))
                .lay();
    }

    /** A field in which a row differs. */
    private record Field(String name, List<Paragraph> before, List<Paragraph> after) {

        String textBefore() {
            return text(before);
        }

        String textAfter() {
            return text(after);
        }

        private static String text(List<Paragraph> paragraphs) {
            return paragraphs.stream()
                    .map(paragraph -> (paragraph.shape() == Paragraph.Shape.ITEM ? "– " : "") + paragraph.text())
                    .collect(Collectors.joining("\n"));
        }
    }

    private PrintedTable lay() {
        String from = words().side(all.from());
        String to = words().side(all.to());
        return layout.table(
                new ReadingLayout.Top(
                        TableName.of(all),
                        words().say("export.comparison.title", from, to),
                        List.of(
                                words().say(
                                                all.isOfOnePeriod()
                                                        ? "export.comparison.countsOfOne"
                                                        : "export.comparison.counts",
                                                all.matched(),
                                                counts()),
                                words().say(
                                                "export.comparison.shown",
                                                shown.rows().size(),
                                                all.rows().size())),
                        changed()),
                List.of(
                        layout.column("indicator", 3300),
                        layout.column("what", 1670),
                        new Column("before", words().say("export.comparison.side", from), 4800),
                        new Column("after", words().say("export.comparison.side", to), 4800)),
                lines(),
                List.of(data()));
    }

    private PrintedWords words() {
        return layout.words();
    }

    private String counts() {
        String counts = all.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> words().get("change.count." + count.getKey().code(), count.getValue()))
                .collect(Collectors.joining("; "));
        return counts.isEmpty() ? "–" : counts;
    }

    private Instant changed() {
        return Stream.of(all.from(), all.to())
                .flatMap(AnnexTable::rows)
                .map(row -> row.assessment().newest().recordedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (!all.headings().isEmpty()) {
            lines.add(ReadingLayout.heading("headings", words().say("export.comparison.headings"), List.of()));
            all.headings()
                    .forEach(heading -> row(
                            text(heading.number().printed()),
                            List.of(new Field("wording", text(heading.before()), text(heading.after()))),
                            lines));
        }
        long pillar = -1;
        for (ComparedRow row : shown.rows()) {
            if (row.pillar().id() != pillar) {
                pillar = row.pillar().id();
                lines.add(ReadingLayout.heading(
                        row.pillar().number().printed(),
                        words().text(row.pillar().number().printed() + ". "
                                + row.pillar().title()),
                        List.of()));
            }
            List<Paragraph> name = new ArrayList<>(text(
                    row.indicator().number().printed() + " " + row.indicator().text()));
            name.addAll(PrintedWords.paragraph(words().say("export.comparison.kinds", kinds(row))));
            List<Field> fields = fields(row);
            row(name, fields.isEmpty() ? List.of(new Field("none", List.of(), List.of())) : fields, lines);
        }
        return lines;
    }

    private void row(List<Paragraph> name, List<Field> fields, List<Line> lines) {
        for (int n = 0; n < fields.size(); n++) {
            Field field = fields.get(n);
            lines.add(new RowLine(
                    List.of(
                            ReadingLayout.over(fields.size(), n == 0, name),
                            ReadingLayout.cell(words().say("export.difference." + field.name())),
                            ReadingLayout.cell(field.before()),
                            ReadingLayout.cell(field.after())),
                    n < fields.size() - 1,
                    org.jalon.export.printed.Change.NONE));
        }
    }

    private String kinds(ComparedRow row) {
        return row.changes().stream()
                .sorted()
                .map(change -> words().get("change." + change.code()))
                .collect(Collectors.joining(", "));
    }

    /** What one reads of a row on either side; of a row that is on one side only, all it says there. */
    private List<Field> fields(ComparedRow row) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, Side> side : SIDES.entrySet()) {
            List<Paragraph> before =
                    row.earlier().map(found -> side.getValue().of(this, found)).orElse(List.of());
            List<Paragraph> after =
                    row.later().map(found -> side.getValue().of(this, found)).orElse(List.of());
            if (!before.equals(after)) {
                fields.add(new Field(side.getKey(), before, after));
            }
        }
        return fields;
    }

    private interface Side {
        List<Paragraph> of(ComparisonLayout layout, AnnexTable.Row row);
    }

    private static final Map<String, Side> SIDES = sides();

    private static Map<String, Side> sides() {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("wording", (layout, row) -> layout.text(row.indicator().text()));
        sides.put("status", ComparisonLayout::statuses);
        sides.put(
                "deadline",
                (layout, row) -> layout.text(
                        row.content().deadline().map(Deadline::words).orElse("")));
        sides.put("reading", ComparisonLayout::reading);
        sides.put(
                "comments",
                (layout, row) -> row.content().parts().stream()
                        .map(Part::comment)
                        .flatMap(comment -> layout.words().comment(comment).stream())
                        .toList());
        sides.put(
                "citations",
                (layout, row) -> layout.text(
                        row.content().citations().stream().map(Citation::place).collect(Collectors.joining("; "))));
        sides.put("doubt", (layout, row) -> layout.text(row.content().doubt().orElse("")));
        return sides;
    }

    private List<Paragraph> statuses(AnnexTable.Row row) {
        return row.content().parts().stream()
                .map(Part::status)
                .flatMap(code -> PrintedWords.paragraph(
                        code.isPresent() ? words().label(words().status(code)) : words().say("export.notStated"))
                        .stream())
                .toList();
    }

    private List<Paragraph> reading(AnnexTable.Row row) {
        DeadlineAloud aloud = new DeadlineAloud(words().words(), words().language());
        String said = row.content().deadline().map(aloud::say).orElse("");
        return PrintedWords.paragraph(words().label(said));
    }

    private List<Paragraph> text(String text) {
        return PrintedWords.paragraph(words().text(text));
    }

    private DataTable data() {
        List<List<Value>> rows = new ArrayList<>();
        all.headings()
                .forEach(heading -> rows.add(List.of(
                        Value.of(heading.number().printed()),
                        Value.of(heading.after()),
                        Value.of(Change.REWORDED.code()),
                        Value.of("wording"),
                        Value.of(heading.before()),
                        Value.of(heading.after()))));
        for (ComparedRow row : shown.rows()) {
            String kinds = row.changes().stream().sorted().map(Change::code).collect(Collectors.joining("; "));
            List<Field> fields = fields(row);
            for (Field field : fields.isEmpty() ? List.of(new Field("none", List.of(), List.of())) : fields) {
                rows.add(List.of(
                        Value.of(row.indicator().number().printed()),
                        Value.of(row.indicator().text()),
                        Value.of(kinds),
                        Value.of(field.name()),
                        Value.of(field.textBefore()),
                        Value.of(field.textAfter())));
            }
        }
        return new DataTable(
                words().get("export.sheet.changes"),
                List.of(
                        layout.field("number", 8),
                        layout.field("text", 44),
                        layout.field("changes", 24),
                        layout.field("what", 14),
                        layout.field("before", 60),
                        layout.field("after", 60)),
                rows,
                List.of(),
                1,
                words().get("export.change.none"));
    }
}
