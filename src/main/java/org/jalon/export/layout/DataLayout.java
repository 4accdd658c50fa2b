package org.jalon.export.layout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.deadline.ReadingKind;
import org.jalon.export.printed.DataSheet;
import org.jalon.export.printed.DataSheet.DataElement;
import org.jalon.export.printed.DataSheet.DataLevel;
import org.jalon.export.printed.DataSheet.DataLine;
import org.jalon.export.printed.DataSheet.Level;
import org.jalon.export.printed.DataSheet.Shape;
import org.jalon.export.printed.DataSheet.SheetWords;
import org.jalon.export.request.DocumentRequest;
import org.jalon.framework.Framework;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.shared.Citation;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTable.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a table out as data: a line a part, in the order of the numbers, the readings beside the printed words. */
@Component
public class DataLayout {

    /** Behind the levels. */
    private static final List<String> TABLE =
            List.of("part", "status", "deadline", "comments", "from", "to", "lateness", "state", "citations", "doubt");

    private static final List<String> CHANGES = List.of("number", "field", "before", "after", "who", "recorded");

    private final Words words;

    public DataLayout(Words words) {
        this.words = words;
    }

    DataSheet of(DocumentRequest request, Locale language) {
        AnnexTable table = request.table();
        StatusScale scale = table.framework().scale();
        Shape shape = shape(table, language);
        return new DataSheet(
                shape,
                scale.levels().stream().map(level -> level(level, language)).toList(),
                ordered(table)
                        .flatMap(row -> lines(row, table.framework(), language))
                        .toList(),
                new ChangeLayout(words, scale, language).of(request),
                new AboutLayout(words).of(request, language),
                new SheetWords(
                        Stream.of("table", "changes", "about")
                                .map(sheet -> words.get(language, "export.sheet." + sheet))
                                .toList(),
                        Stream.concat(
                                        levelHeads(shape, language),
                                        TABLE.stream()
                                                .filter(column -> shape.judged() || !column.equals("status"))
                                                .map(column -> words.get(language, "export.data." + column)))
                                .toList(),
                        CHANGES.stream()
                                .map(column -> words.get(language, "export.change." + column))
                                .toList(),
                        words.get(language, "export.change.none"),
                        List.of(words.get(language, "export.choice.title"), words.get(language, "export.choice.text"))),
                request.options().merged(),
                request.options().sheets());
    }

    /** A framework's own order; that of pillars, objectives and indicators is that of their numbers. */
    private static Stream<Row> ordered(AnnexTable table) {
        return table.framework().levels().arePillars()
                ? table.rows()
                        .sorted(Comparator.comparing(row -> row.indicator().number()))
                : table.rows();
    }

    private static Shape shape(AnnexTable table, Locale language) {
        Framework framework = table.framework();
        boolean judged = framework.isJudged();
        Set<Integer> stated = table.rows()
                .flatMap(Row::path)
                .filter(node -> !node.statement().isEmpty())
                .map(Node::level)
                .collect(Collectors.toSet());
        return new Shape(
                framework.levels().inOrder().stream()
                        .map(level ->
                                new DataLevel(level.name().in(language), level.code(), stated.contains(level.number())))
                        .toList(),
                judged && framework.levels().arePillars(),
                judged);
    }

    /** One for each level, and before the last the number by which rows are sorted. */
    private Stream<String> levelHeads(Shape shape, Locale language) {
        List<String> names = shape.levels().stream().map(DataLevel::name).toList();
        return Stream.of(
                        names.subList(0, names.size() - 1),
                        List.of(words.get(language, "export.data.number"), names.getLast()))
                .flatMap(List::stream);
    }

    static Level level(StatusLevel level, Locale language) {
        String symbol = switch (level.symbol()) {
            case "tick" -> "✓";
            case "half" -> "◐";
            case "cross" -> "✗";
            case "quarter" -> "◔";
            case "three-quarters" -> "◕";
            case "ring" -> "○";
            default -> "●";
        };
        return new Level(level.label().in(language), symbol, level.colour());
    }

    private Stream<DataLine> lines(Row row, Framework framework, Locale language) {
        List<Part> parts = row.content().parts();
        return IntStream.range(0, parts.size()).mapToObj(n -> line(row, n + 1, parts.get(n), framework, language));
    }

    private DataLine line(Row row, int number, Part part, Framework framework, Locale language) {
        StatusScale scale = framework.scale();
        AssessmentContent content = row.content();
        Optional<DeadlineReading> reading = content.deadline().map(Deadline::reading);
        String lateness = row.judgement().lateness().code();
        return new DataLine(
                framework.levels().inOrder().stream()
                        .map(level -> row.at(level.number())
                                .map(node -> new DataElement(node.number().printed(), node.text(), node.statement()))
                                .orElse(DataElement.NONE))
                        .toList(),
                number,
                part.status().flatMap(scale::level).map(level -> scale.levels().indexOf(level)),
                ChangeLayout.status(part.status(), scale, language),
                content.deadline().map(Deadline::words).orElse(""),
                part.comment(),
                reading.map(ReadingKind::of).map(ReadingKind::code).orElse(""),
                day(reading, true),
                day(reading, false),
                lateness,
                words.get(
                        language, "export.lateness." + lateness, row.judgement().daysOverdue()),
                row.assessment().state().code(),
                words.get(language, "export.state." + row.assessment().state().code()),
                content.citations().stream().map(Citation::place).collect(Collectors.joining("; ")),
                content.doubt().orElse(""));
    }

    private static Optional<LocalDate> day(Optional<DeadlineReading> reading, boolean first) {
        return reading.orElse(null)
                        instanceof DeadlineReading.Interval(@Nullable LocalDate from, @Nullable LocalDate to)
                ? Optional.ofNullable(first ? from : to)
                : Optional.empty();
    }
}
