package org.jalon.export.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;
import org.jalon.export.printed.DataSheet;
import org.jalon.export.printed.DataSheet.DataElement;
import org.jalon.export.printed.DataSheet.DataLevel;
import org.jalon.export.printed.DataSheet.DataLine;
import org.jalon.export.printed.DataSheet.Shape;
import org.jalon.shared.text.CsvText;

/** The lines of {@code table.csv}: its columns follow the levels of the framework. */
final class AnnexCsv {

    static final List<String> HEADER = List.of(
            "pillar_no",
            "pillar",
            "pillar_statement",
            "objective_no",
            "objective",
            "indicator_no",
            "indicator",
            "part_no",
            "status",
            "deadline",
            "comments",
            "deadline_kind",
            "deadline_from",
            "deadline_to",
            "lateness",
            "state",
            "citations");

    /** What is said of a row, in a framework of other levels. */
    private static final List<String> OF_ASSESSMENTS = List.of(
            "deadline", "deadline_kind", "deadline_from", "deadline_to", "comments", "lateness", "state", "citations");

    private AnnexCsv() {}

    static void write(CSVPrinter csv, DataSheet data) throws IOException {
        csv.printRecord(header(data.shape()));
        for (DataLine line : data.lines()) {
            csv.printRecord(data.shape().pillars() ? ofPillars(line) : ofLevels(line, data.shape()));
        }
    }

    /** Those of pillars, objectives and indicators never change; all others follow their levels. */
    static List<String> header(Shape shape) {
        if (shape.pillars()) {
            return HEADER;
        }
        List<String> header = new ArrayList<>();
        for (DataLevel level : shape.levels()) {
            header.add(level.code() + "_no");
            header.add(level.code());
            if (level.statements()) {
                header.add(level.code() + "_statement");
            }
        }
        header.add("part_no");
        if (shape.judged()) {
            header.add("status");
        }
        header.addAll(OF_ASSESSMENTS);
        return header;
    }

    private static List<Object> ofPillars(DataLine line) {
        DataElement pillar = line.elements().get(0);
        DataElement objective = line.elements().get(1);
        DataElement indicator = line.elements().get(2);
        return List.of(
                pillar.number(),
                words(pillar.text()),
                words(pillar.statement()),
                objective.number(),
                words(objective.text()),
                indicator.number(),
                words(indicator.text()),
                line.part(),
                words(line.status()),
                words(line.deadline()),
                words(line.comments()),
                line.deadlineKind(),
                day(line.deadlineFrom()),
                day(line.deadlineTo()),
                line.lateness(),
                line.state(),
                words(line.citations()));
    }

    private static List<Object> ofLevels(DataLine line, Shape shape) {
        List<Object> cells = new ArrayList<>();
        for (int n = 0; n < shape.levels().size(); n++) {
            DataElement element = line.elements().get(n);
            cells.add(words(element.number()));
            cells.add(words(element.text()));
            if (shape.levels().get(n).statements()) {
                cells.add(words(element.statement()));
            }
        }
        cells.add(line.part());
        if (shape.judged()) {
            cells.add(words(line.status()));
        }
        cells.addAll(List.of(
                words(line.deadline()),
                line.deadlineKind(),
                day(line.deadlineFrom()),
                day(line.deadlineTo()),
                words(line.comments()),
                line.lateness(),
                line.state(),
                words(line.citations())));
        return cells;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String words(String text) {
        return CsvText.words(text);
    }
}
