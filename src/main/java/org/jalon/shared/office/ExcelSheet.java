package org.jalon.shared.office;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A sheet of an Excel file with its grid.
 *
 * @param hidden whether its reader does not see it
 * @param rows those that are in the file, in its order
 * @param merged as the file says it, such as {@code A3:A7}
 */
public record ExcelSheet(String name, boolean hidden, List<Row> rows, List<String> merged) {

    public ExcelSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /**
     * A row with its number, from 1.
     *
     * @param cells by their column from 0; blank ones may be missing
     */
    public record Row(int number, boolean hidden, Map<Integer, OfficeTable.Cell> cells) {

        public Row {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        }
    }

    /**
     * All sheets of a file in the order of their tabs.
     *
     * @param step is told the number of every row before it is read, and may throw
     * @throws OfficeRefused if the file is broken
     */
    public static List<ExcelSheet> all(OfficePackage file, Consumer<Integer> step) throws OfficeRefused {
        return ExcelBook.sheets(file, step);
    }
}
