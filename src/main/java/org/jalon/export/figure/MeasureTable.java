package org.jalon.export.figure;

import java.util.List;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Field;
import org.jalon.export.printed.DataTable.Value;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Printed.Column;
import org.jalon.measure.Measure;

/** Measures as lines and as data; the data are those of a seed package. */
record MeasureTable(FigureWords words, List<Measure> measures) {

    private static final List<Field> FIELDS = List.of(
            FigureWords.field("code", 24),
            FigureWords.field("name_en", 36),
            FigureWords.field("name_fr", 36),
            FigureWords.field("unit_en", 14),
            FigureWords.field("unit_fr", 14),
            FigureWords.field("definition_en", 50),
            FigureWords.field("definition_fr", 50),
            FigureWords.field("adding", 8),
            FigureWords.field("topic", 16),
            FigureWords.field("reporter", 20));

    List<Column> columns() {
        return List.of(
                words.column("measure", 3600),
                words.column("unit", 1600),
                words.column("definition", 5600),
                words.column("adding", 1700),
                words.column("reporter", 2070));
    }

    List<Line> lines() {
        return measures.stream()
                .map(measure -> FigureWords.row(List.of(
                        FigureWords.cell(words.label(measure.name().in(words.language()))),
                        FigureWords.cell(words.label(measure.unit().in(words.language()))),
                        FigureWords.cell(words.label(measure.definition().in(words.language()))),
                        FigureWords.cell(
                                words.say("figure.adding." + measure.adding().code())),
                        FigureWords.cell(words.label(words.figures().reporter(measure.reporter()))))))
                .toList();
    }

    DataTable data() {
        return new DataTable(
                words.get("export.figure.measures"),
                FIELDS,
                measures.stream().map(MeasureTable::row).toList(),
                List.of(),
                1,
                words.get("export.figure.nothing"));
    }

    private static List<Value> row(Measure measure) {
        return List.of(
                Value.of(measure.code()),
                Value.of(measure.name().en()),
                Value.of(measure.name().fr()),
                Value.of(measure.unit().en()),
                Value.of(measure.unit().fr()),
                Value.of(measure.definition().en()),
                Value.of(measure.definition().fr()),
                Value.of(measure.adding().code()),
                Value.of(measure.topic()),
                Value.of(measure.reporter()));
    }
}
