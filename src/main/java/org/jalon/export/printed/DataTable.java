package org.jalon.export.printed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.export.printed.DataSheet.Level;

/**
 * A table for those who sort and count: a sheet of a workbook, or a CSV file.
 *
 * @param name of the sheet
 * @param levels the scale's own levels, whose colours {@link Value.Status} wears; empty if none is shown
 * @param frozen how many columns stay in sight
 */
public record DataTable(
        String name, List<Field> fields, List<List<Value>> rows, List<Level> levels, int frozen, String none) {

    public DataTable {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
        levels = List.copyOf(levels);
    }

    /**
     * @param code heading in files for programs; it never changes
     * @param heading for people
     * @param width in characters
     */
    public record Field(String code, String heading, int width) {}

    public sealed interface Value {

        record Text(String text) implements Value {}

        record Number(long number) implements Value {}

        /** With a point, and as many decimals as it has. */
        record Decimal(BigDecimal number) implements Value {}

        record Day(LocalDate day) implements Value {}

        /** In UTC. */
        record Time(Instant instant) implements Value {}

        /**
         * @param level its place in the table's levels; empty for what is none of them
         * @param label for people
         * @param code for programs; blank where the cell is
         */
        record Status(Optional<Integer> level, String label, String code) implements Value {}

        /**
         * In place of a status where there is no row to have one. People are told so; files for programs have no such line.
         *
         * @param label for people
         */
        record NoRow(String label) implements Value {}

        static Value of(String text) {
            return new Text(text);
        }

        /** Blank where there is none. */
        static Value of(Optional<BigDecimal> number) {
            return number.<Value>map(Decimal::new).orElseGet(() -> new Text(""));
        }

        static Value of(long number) {
            return new Number(number);
        }
    }
}
