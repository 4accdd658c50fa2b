package org.jalon.intake.tabular;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.intake.tabular.SeedPlace.AtColumns;
import org.jalon.intake.tabular.SeedPlace.AtLine;
import org.jalon.intake.tabular.SeedPlace.Column;

/**
 * A line of a table. Asking for a column that the descriptor does not describe, or describes as something else, is the descriptor's
 * fault and refused as such.
 *
 * @param line where it begins in the file: a quoted cell may run over several lines
 * @param header the columns in the file's own order, that of {@code cells}
 */
public record SeedRow(TabularResource resource, String file, int line, List<String> header, List<String> cells) {

    /** In whatever table: the document that says so. */
    public static final String CITED = "citation_symbol";

    public SeedPlace place() {
        return new AtLine(file, line);
    }

    AtColumns place(List<String> columns) {
        return new AtColumns(
                file,
                line,
                columns.stream()
                        .map(column -> new Column(header.indexOf(column) + 1, column))
                        .toList());
    }

    public AtColumns place(String column) {
        return place(List.of(column));
    }

    /** The words in a cell; empty if it is blank. */
    public String text(String column) {
        describedAs(column, FieldType.STRING);
        return raw(column);
    }

    public Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** Whether its table has a column at all, for those that it may leave out. */
    public boolean has(String column) {
        return resource.field(column).isPresent();
    }

    /** The words in a cell that must not be blank. */
    public String need(String column) {
        return optional(column).orElseThrow(() -> missing(column));
    }

    /** The day in a cell; empty if it is blank or, as noted elsewhere, no day. */
    public Optional<LocalDate> date(String column) {
        describedAs(column, FieldType.DATE);
        return FieldType.date(raw(column));
    }

    public LocalDate needDate(String column) {
        return date(column).orElseThrow(() -> missing(column));
    }

    /** The number in a cell; empty if it is blank or, as noted elsewhere, no number. */
    public Optional<Integer> integer(String column) {
        describedAs(column, FieldType.INTEGER);
        return FieldType.integer(raw(column));
    }

    public int needInteger(String column) {
        return integer(column).orElseThrow(() -> missing(column));
    }

    public boolean truth(String column) {
        describedAs(column, FieldType.BOOLEAN);
        return raw(column).equals("true");
    }

    /** A cell's text whatever its type. */
    public String raw(String column) {
        return cells.get(header.indexOf(column));
    }

    List<String> raw(List<String> columns) {
        return columns.stream().map(this::raw).toList();
    }

    private void describedAs(String column, FieldType type) {
        Field field = resource.field(column)
                .orElseThrow(() -> new SeedRefused(resource.place(), "seed.schema.column", column, type.code()));
        if (field.type() != type) {
            throw new SeedRefused(
                    resource.place(), "seed.schema.type", column, field.type().code(), type.code());
        }
    }

    private SeedRefused missing(String column) {
        return new SeedRefused(place(column), "seed.required");
    }
}
