package org.jalon.export.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Field;
import org.jalon.export.printed.DataTable.Value;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Printed.Column;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.FigureDay;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent;

/**
 * Observations as lines and as data.
 *
 * @param measures those that the observations are of
 */
record ObservationTable(
        FigureWords words, Map<MeasureId, Measure> measures, List<Observation> observations, DocumentNames names) {

    private static final List<Field> FIELDS = List.of(
            FigureWords.field("measure", 24),
            FigureWords.field("unit", 14),
            FigureWords.field("value", 14),
            FigureWords.field("value_to", 14),
            FigureWords.field("qualifier", 14),
            FigureWords.field("kind", 12),
            FigureWords.field("role", 12),
            FigureWords.field("as_at", 12),
            FigureWords.field("from", 12),
            FigureWords.field("to", 12),
            FigureWords.field("date_basis", 12),
            FigureWords.field("area", 20),
            FigureWords.field("breakdown", 28),
            FigureWords.field("denominator", 14),
            FigureWords.field("source", 24),
            FigureWords.field("place", 14),
            FigureWords.field("quotation", 60),
            FigureWords.field("note", 40));

    List<Column> columns() {
        return List.of(
                words.column("measure", 2600),
                words.column("value", 1900),
                words.column("when", 2200),
                words.column("kind", 1600),
                words.column("part", 2300),
                words.column("source", 3970));
    }

    List<Line> lines() {
        return observations.stream().map(this::line).toList();
    }

    private Line line(Observation observation) {
        ObservationContent content = observation.content();
        Measure measure = measure(observation);
        String value = words.figures().value(content);
        return FigureWords.row(List.of(
                FigureWords.cell(words.label(measure.name().in(words.language()))),
                FigureWords.cell(
                        FigureWords.quoted(value), words.label(measure.unit().in(words.language()))),
                FigureWords.cell(words.label(words.when(content.when()))),
                FigureWords.cell(
                        words.label(words.figures().kind(content)),
                        words.label(words.figures().role(content))),
                FigureWords.cell(
                        FigureWords.quoted(content.subject().area()),
                        FigureWords.quoted(
                                words.figures().part(content.subject().breakdown()))),
                FigureWords.cell(
                        FigureWords.quoted(names.of(content.source().document()) + ", "
                                + content.source().place()),
                        FigureWords.quoted(
                                content.source().quotation().isEmpty()
                                        ? ""
                                        : "“" + content.source().quotation() + "”"),
                        FigureWords.quoted(content.note()))));
    }

    DataTable data() {
        List<List<Value>> rows = new ArrayList<>(observations.size());
        observations.forEach(one -> rows.add(row(one)));
        return new DataTable(
                words.get("export.figure.sheet"), FIELDS, rows, List.of(), 1, words.get("export.figure.nothing"));
    }

    private List<Value> row(Observation observation) {
        ObservationContent content = observation.content();
        Measure measure = measure(observation);
        return List.of(
                Value.of(measure.code()),
                Value.of(measure.unit().in(words.language())),
                Value.of(content.figure().value()),
                Value.of(content.figure().valueTo()),
                Value.of(content.figure().qualifier()),
                Value.of(content.kind().code()),
                Value.of(content.role().code()),
                Value.of(content.when().asAt().map(FigureDay::text).orElse("")),
                Value.of(content.when().from().map(FigureDay::text).orElse("")),
                Value.of(content.when().to().map(FigureDay::text).orElse("")),
                Value.of(content.when().basis().code()),
                Value.of(content.subject().area()),
                Value.of(content.subject().breakdown()),
                Value.of(content.subject().denominator()),
                Value.of(names.code(content.source().document())),
                Value.of(content.source().place()),
                Value.of(content.source().quotation()),
                Value.of(content.note()));
    }

    private Measure measure(Observation observation) {
        return java.util.Objects.requireNonNull(measures.get(observation.measureId()));
    }
}
