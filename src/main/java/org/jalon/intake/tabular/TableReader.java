package org.jalon.intake.tabular;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jalon.intake.tabular.SeedPlace.AtColumns;
import org.jalon.intake.tabular.SeedPlace.AtLine;
import org.jalon.intake.tabular.SeedPlace.Column;
import org.jalon.intake.tabular.SeedPlace.InFile;

/** Reads one CSV file (RFC 4180) and holds it against its description: the columns it has, and each cell by itself. */
final class TableReader {

    private final TabularResource resource;
    private final String file;
    private final TabularProblems problems;

    TableReader(TabularResource resource, String file, TabularProblems problems) {
        this.resource = resource;
        this.file = file;
        this.problems = problems;
    }

    /** The table; empty if the file's form does not let its lines be told, which is then among the problems. */
    Optional<Table> read(byte[] bytes) {
        return StrictUtf8.decode(bytes, file, problems).flatMap(this::lines).flatMap(this::table);
    }

    private record Line(int number, List<String> cells) {}

    private Optional<List<Line>> lines(String text) {
        LineNumbers numbers = LineNumbers.of(text);
        List<Line> lines = new ArrayList<>();
        long end = 0;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(CSVFormat.RFC4180)
                .get()) {
            for (CSVRecord entry : parser) {
                lines.add(new Line(numbers.at(entry.getCharacterPosition()), entry.toList()));
                end = parser.getCurrentLineNumber();
            }
            return Optional.of(lines);
        } catch (IOException | UncheckedIOException e) {
            problems.add(new AtLine(file, Math.toIntExact(end) + 1), "seed.quotes");
            return Optional.empty();
        }
    }

    private Optional<Table> table(List<Line> lines) {
        if (lines.isEmpty()) {
            problems.add(new InFile(file), "seed.empty", columns());
            return Optional.empty();
        }
        List<String> header = lines.getFirst().cells();
        if (!fits(header)) {
            return Optional.empty();
        }
        List<SeedRow> rows = new ArrayList<>();
        boolean complete = true;
        for (Line line : lines.subList(1, lines.size())) {
            if (line.cells().size() == header.size()) {
                rows.add(checked(new SeedRow(resource, file, line.number(), header, line.cells())));
            } else {
                complete = false;
                complainOfLength(line, header.size());
            }
        }
        return complete ? Optional.of(new Table(resource, file, rows)) : Optional.empty();
    }

    private boolean fits(List<String> header) {
        boolean fits = true;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            AtColumns place = new AtColumns(file, 1, List.of(new Column(i + 1, name)));
            if (resource.field(name).isEmpty()) {
                problems.add(place, "seed.header.unknown", columns());
                fits = false;
            } else if (header.indexOf(name) < i) {
                problems.add(place, "seed.header.twice");
                fits = false;
            }
        }
        List<String> missing = resource.columns().stream()
                .filter(column -> !header.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            problems.add(new AtLine(file, 1), "seed.header.missing", String.join(", ", missing), columns());
        }
        return fits && missing.isEmpty();
    }

    private SeedRow checked(SeedRow row) {
        for (Field field : resource.fields()) {
            field.complaint(row.raw(field.name()))
                    .ifPresent(complaint -> problems.add(row.place(field.name()), complaint));
        }
        return row;
    }

    private void complainOfLength(Line line, int expected) {
        boolean blank = line.cells().equals(List.of(""));
        problems.add(
                new AtLine(file, line.number()),
                blank ? "seed.line.blank" : "seed.line.cells",
                Integer.toString(expected),
                Integer.toString(line.cells().size()));
    }

    private String columns() {
        return String.join(", ", resource.columns());
    }
}
