package org.jalon.intake.file.pdf;

import java.util.List;
import org.jalon.intake.file.grid.RawCell;

/**
 * A table of one page.
 *
 * @param lines between its columns, from its left to its right side, both included
 */
record PdfTable(int page, double top, double bottom, List<Double> lines, List<List<RawCell>> rows, List<String> marks) {

    int columns() {
        return lines.size() - 1;
    }

    /** Whether its columns stand where those of the other one do. */
    boolean alignsWith(PdfTable other) {
        if (columns() != other.columns()) {
            return false;
        }
        for (int n = 1; n < columns(); n++) {
            if (Math.abs(lines.get(n) - other.lines.get(n)) > 12) {
                return false;
            }
        }
        return true;
    }
}
