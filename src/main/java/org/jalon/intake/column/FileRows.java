package org.jalon.intake.column;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jalon.intake.column.FileRow.Aside;
import org.jalon.intake.column.FileRow.Part;
import org.jalon.intake.file.FoundTable;
import org.jalon.shared.text.Blanks;

/** Reads the rows of a found table by what its columns are. */
public final class FileRows {

    private final FoundTable table;
    private final TableCells cells;
    private final ColumnMapping mapping;
    private final Bands bands;
    private final StateWords states;
    private final List<FileRow> rows = new ArrayList<>();

    private FileRows(FoundTable table, ColumnMapping mapping, KnownFramework known, Remembered remembered) {
        this.table = table;
        this.cells = new TableCells(table);
        this.mapping = mapping;
        this.bands = new Bands(known);
        this.states = new StateWords(known.scale(), remembered);
    }

    public static List<FileRow> of(
            FoundTable table, ColumnMapping mapping, KnownFramework known, Remembered remembered) {
        FileRows reading = new FileRows(table, mapping, known, remembered);
        for (int at = 0; at < reading.cells.rows(); at++) {
            reading.read(at);
        }
        return List.copyOf(reading.rows);
    }

    private void read(int at) {
        if (cells.isBlank(at)) {
            return;
        }
        String band = cells.band(at);
        if (!band.isEmpty() && !isRow(at)) {
            bands.band(band);
            return;
        }
        String pillar = text(at, ColumnKind.PILLAR);
        if (!pillar.isEmpty()) {
            bands.pillar(NumberedText.of(pillar));
        }
        String objective = text(at, ColumnKind.OBJECTIVE);
        if (!objective.isEmpty()) {
            bands.objective(NumberedText.of(objective));
        }
        bands.row();
        NumberedText named = named(at);
        if (named.number().isEmpty() && named.text().isEmpty()) {
            goOn(at);
        } else {
            rows.add(new FileRow(
                    at,
                    cells.place(at),
                    named.number(),
                    named.text(),
                    bands.objective(),
                    bands.pillar(),
                    parts(at),
                    text(at, ColumnKind.DEADLINE),
                    asides(at)));
        }
    }

    /** Whether the one cell that is filled is the row's own: what has no state, deadline and comment yet. */
    private boolean isRow(int at) {
        return !named(at).text().isEmpty()
                && mapping.column(ColumnKind.INDICATOR).orElse(-1) > 0;
    }

    private NumberedText named(int at) {
        NumberedText text = NumberedText.of(text(at, ColumnKind.INDICATOR));
        String apart = Blanks.strip(text(at, ColumnKind.NUMBER));
        if (apart.isEmpty()) {
            return text;
        }
        String number =
                NumberedText.of(apart).isNumberAlone() ? NumberedText.of(apart).number() : apart;
        // The number may be repeated before the words; else what looks like one is the beginning of them.
        return text.number().isEmpty() || text.number().equals(number)
                ? new NumberedText(number, text.text())
                : new NumberedText(number, text(at, ColumnKind.INDICATOR));
    }

    /** A line without words of its own belongs to the row above: a further state of it, or more of its comment. */
    private void goOn(int at) {
        if (rows.isEmpty()) {
            return;
        }
        FileRow above = rows.removeLast();
        List<Part> parts = new ArrayList<>(above.parts());
        for (Part further : parts(at)) {
            if (further.state().isEmpty()) {
                Part last = parts.removeLast();
                parts.add(new Part(last.state(), joined(last.comment(), further.comment())));
            } else {
                parts.add(further);
            }
        }
        List<Aside> asides = new ArrayList<>(above.asides());
        asides.addAll(asides(at));
        rows.add(new FileRow(
                above.at(),
                above.place(),
                above.number(),
                above.text(),
                above.objective(),
                above.pillar(),
                parts,
                joined(above.deadline(), text(at, ColumnKind.DEADLINE)),
                asides));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other) ? one.isEmpty() ? other : one : one + "\n" + other;
    }

    /** A cell with several words of the scale, a line each, is a row that was split; its comments are parted only where there is one for each. */
    private List<Part> parts(int at) {
        String state = text(at, ColumnKind.STATE);
        String comment = text(at, ColumnKind.COMMENT);
        List<String> lines =
                state.lines().map(Blanks::strip).filter(line -> !line.isEmpty()).toList();
        boolean several =
                lines.size() > 1 && !states.knows(state) && lines.stream().allMatch(states::knows);
        if (!several) {
            return List.of(new Part(String.join(" ", lines), comment));
        }
        List<String> comments = comment.lines()
                .map(Blanks::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean oneEach = comments.size() == lines.size();
        return IntStream.range(0, lines.size())
                .mapToObj(part -> new Part(lines.get(part), oneEach ? comments.get(part) : part == 0 ? comment : ""))
                .toList();
    }

    private List<Aside> asides(int at) {
        return IntStream.range(0, mapping.kinds().size())
                .filter(column -> mapping.kinds().get(column) == ColumnKind.ASIDE)
                .filter(column -> !cells.text(at, column).isEmpty())
                .mapToObj(column -> new Aside(ColumnGuess.heading(table, column), cells.text(at, column)))
                .toList();
    }

    private String text(int at, ColumnKind kind) {
        OptionalInt column = mapping.column(kind);
        return column.isPresent() ? cells.text(at, column.getAsInt()) : "";
    }
}
