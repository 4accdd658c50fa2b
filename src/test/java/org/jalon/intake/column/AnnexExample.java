package org.jalon.intake.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.intake.file.FoundCell;
import org.jalon.intake.file.FoundRow;
import org.jalon.intake.file.FoundTable;
import org.jalon.shared.LocalizedText;

/** Annex I of S/2017/478 as a framework, and as tables that could be found in files. */
public final class AnnexExample {

    public static final StatusScale SCALE = new StatusScale(List.of(
            level("not-implemented", 1, "Not implemented", "Non mis en œuvre"),
            level("ongoing", 2, "Ongoing", "En cours"),
            level("implemented", 3, "Implemented", "Mis en œuvre")));

    /** A row of the annex; several where it is split. */
    public record Line(String objective, String number, String text, String state, String deadline, String comment) {

        public Line worded(String from, String to) {
            return new Line(objective, number, text.replace(from, to), state, deadline, comment);
        }

        public Line numbered(String other) {
            return new Line(objective, other, text, state, deadline, comment);
        }

        public Line below(String other) {
            return new Line(other, number, text, state, deadline, comment);
        }

        public Line stating(String other) {
            return new Line(objective, number, text, other, deadline, comment);
        }
    }

    private static final Path SEED = Path.of("seed/mali");

    private AnnexExample() {}

    public static KnownFramework framework() {
        Map<String, KnownElement> pillars = elements("pillars.csv", "title");
        Map<String, KnownElement> objectives = elements("objectives.csv", "text");
        List<KnownFramework.Row> rows = new ArrayList<>();
        for (CSVRecord row : read("indicators.csv")) {
            KnownElement objective = Objects.requireNonNull(objectives.get(row.get("objective")));
            rows.add(new KnownFramework.Row(
                    new KnownElement(row.get("number"), row.get("number"), row.get("text")),
                    objective,
                    Objects.requireNonNull(pillars.get(objective.number().substring(0, 1)))));
        }
        return new KnownFramework(List.copyOf(pillars.values()), List.copyOf(objectives.values()), rows, SCALE);
    }

    /** The rows as printed, with the words of states in English. */
    public static List<Line> lines() {
        Map<String, String> texts = read("indicators.csv").stream()
                .collect(Collectors.toMap(row -> row.get("number"), row -> row.get("text")));
        List<Line> lines = new ArrayList<>();
        for (CSVRecord row : read("assessments.csv")) {
            boolean further = !row.get("part").equals("1");
            String number = row.get("indicator");
            lines.add(new Line(
                    number.substring(0, 3),
                    further ? "" : number,
                    further ? "" : Objects.requireNonNull(texts.get(number)),
                    SCALE.level(row.get("status"))
                            .map(level -> level.label().en())
                            .orElse(""),
                    row.get("deadline"),
                    row.get("comments")));
        }
        return lines;
    }

    /** As the annex is printed: bands for pillars, objectives merged over their rows, numbers before words. */
    public static FoundTable printed(List<Line> lines) {
        Map<String, KnownElement> pillars = elements("pillars.csv", "title");
        Map<String, KnownElement> objectives = elements("objectives.csv", "text");
        List<FoundRow> rows = new ArrayList<>();
        String above = "";
        for (Line line : lines) {
            KnownElement pillar =
                    Objects.requireNonNull(pillars.get(line.objective().substring(0, 1)));
            if (!above.startsWith(pillar.number())) {
                rows.add(new FoundRow(
                        "row " + (rows.size() + 1),
                        List.of(new FoundCell("Pillar " + pillar.number() + ": " + pillar.text(), 5))));
            }
            KnownElement objective = Objects.requireNonNull(objectives.get(line.objective()));
            rows.add(row(
                    rows.size() + 1,
                    line.objective().equals(above) ? "" : objective.number() + " " + objective.text(),
                    (line.number() + " " + line.text()).strip(),
                    line.state(),
                    line.deadline(),
                    line.comment()));
            above = line.objective();
        }
        return new FoundTable(
                1,
                "Annex I",
                "page 12",
                List.of("Objectives", "Progress indicators", "State", "Deadline", "Comments"),
                rows,
                List.of());
    }

    /** A list such as a ministry keeps: no bands, numbers in a column of their own. */
    public static FoundTable list(List<String> headings, List<Line> lines) {
        List<FoundRow> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(row(rows.size() + 2, line.number(), line.text(), line.state(), line.deadline(), line.comment()));
        }
        return new FoundTable(1, "", "sheet 1", headings, rows, List.of());
    }

    public static FoundRow row(int place, String... cells) {
        return new FoundRow(
                "row " + place,
                List.of(cells).stream().map(text -> new FoundCell(text, 1)).toList());
    }

    public static List<Line> changed(List<Line> lines, String number, UnaryOperator<Line> change) {
        return lines.stream()
                .map(line -> line.number().equals(number) ? change.apply(line) : line)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The same rows in another order, those of a split row staying together. */
    public static List<FileRow> shuffled(List<FileRow> rows, long seed) {
        List<FileRow> other = new ArrayList<>(rows);
        Collections.shuffle(other, new Random(seed));
        return other;
    }

    public static List<FileRow> rows(FoundTable table) {
        return FileRows.of(
                table,
                ColumnGuess.of(table, framework(), Remembered.NOTHING).mapping(),
                framework(),
                Remembered.NOTHING);
    }

    public static Optional<FileRow> row(List<FileRow> rows, String number) {
        return rows.stream().filter(row -> row.number().equals(number)).findFirst();
    }

    private static Map<String, KnownElement> elements(String file, String text) {
        Map<String, KnownElement> elements = new LinkedHashMap<>();
        read(file)
                .forEach(row -> elements.put(
                        row.get("number"), new KnownElement(row.get("number"), row.get("number"), row.get(text))));
        return elements;
    }

    private static List<CSVRecord> read(String file) {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(SEED.resolve(file)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatusLevel level(String code, int rank, String en, String fr) {
        return new StatusLevel(code, rank, new LocalizedText(en, fr), "half", "#000000", rank == 3);
    }
}
