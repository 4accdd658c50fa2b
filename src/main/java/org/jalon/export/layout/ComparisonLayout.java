package org.jalon.export.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.analysis.ComparedRow;
import org.jalon.analysis.Comparison;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.RowLine;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.PrintedTable;
import org.jalon.export.request.TableName;
import org.jalon.framework.Outline.Node;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;

/**
 * A comparison as a document: what was said and what is said side by side, field by field, for those rows that one asked for.
 *
 * @param all with the rows of every kind, for the counts
 * @param shown with the rows that are printed
 */
public record ComparisonLayout(Comparison all, Comparison shown, AnalysisLayout layout, ComparedFields fields) {

    public static PrintedTable of(Words words, Comparison all, Comparison shown, Locale language) {
        AnalysisLayout layout =
                AnalysisLayout.of(words, all.to().mandate(), all.to().framework(), language, "comparison");
        return new ComparisonLayout(
                        all,
                        shown,
                        layout,
                        new ComparedFields(
                                layout.words(), layout.words().of(all.from().framework())))
                .lay();
    }

    private PrintedTable lay() {
        String from = words().side(all.from());
        String to = words().side(all.to());
        return layout.table(
                new AnalysisLayout.Top(
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
                        layout.column("indicator", all.to().framework().levels().last(), 3300),
                        layout.column("what", 1670),
                        new Column("before", words().say("export.comparison.side", from), 4800),
                        new Column("after", words().say("export.comparison.side", to), 4800)),
                lines(),
                List.of(new ComparisonSheet(all, shown, layout, fields).table()));
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
            lines.add(AnalysisLayout.heading("headings", words().say("export.comparison.headings"), List.of()));
            all.headings()
                    .forEach(heading -> row(
                            text(heading.number().printed()),
                            List.of(new ComparedFields.Field("wording", text(heading.before()), text(heading.after()))),
                            lines));
        }
        int depth = all.to().framework().levels().depth();
        List<Node> printed = List.of();
        for (ComparedRow row : shown.rows()) {
            List<Node> above =
                    row.shown().path().filter(node -> node.level() < depth - 1).toList();
            for (Node node : above) {
                if (printed.stream().noneMatch(one -> one.id().equals(node.id()))) {
                    lines.add(AnalysisLayout.heading(
                            node.number().printed(), words().text(node.number().before(". ", node.text())), List.of()));
                }
            }
            printed = above;
            List<Paragraph> name = new ArrayList<>(
                    text(row.indicator().number().before(" ", row.indicator().text())));
            name.addAll(PrintedWords.paragraph(words().say("export.comparison.kinds", kinds(row))));
            row(name, fields.of(row), lines);
        }
        return lines;
    }

    private void row(List<Paragraph> name, List<ComparedFields.Field> fields, List<Line> lines) {
        for (int n = 0; n < fields.size(); n++) {
            ComparedFields.Field field = fields.get(n);
            lines.add(new RowLine(
                    List.of(
                            AnalysisLayout.over(fields.size(), n == 0, name),
                            AnalysisLayout.cell(words().say("export.difference." + field.name())),
                            AnalysisLayout.cell(field.before()),
                            AnalysisLayout.cell(field.after())),
                    n < fields.size() - 1,
                    org.jalon.export.printed.PrintedChange.NONE));
        }
    }

    private String kinds(ComparedRow row) {
        return row.changes().stream()
                .sorted()
                .map(change -> words().get("change." + change.code()))
                .collect(Collectors.joining(", "));
    }

    private List<Paragraph> text(String text) {
        return PrintedWords.paragraph(words().text(text));
    }
}
