package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.pdf.page.Glyph;
import org.jalon.intake.file.pdf.page.TextLine;

/**
 * A row between drawn lines that has several parts: a short word, such as a state, stands in it a second time, and the words of another
 * column begin anew beside it (S/2017/478, Annex I, 4.2.1).
 */
record SplitRow(CellWords words) {

    private static final int SHORT = 30;

    /** @param continued whether a cell above covers it */
    record Place(List<Glyph> glyphs, int columns, boolean continued) {}

    List<List<RawCell>> rows(List<Place> row) {
        List<List<TextLine>> lines =
                row.stream().map(place -> TextLine.of(place.glyphs())).toList();
        List<Double> starts = starts(lines);
        List<List<RawCell>> rows = new ArrayList<>();
        for (int part = 0; part <= starts.size(); part++) {
            double from = part == 0 ? Double.NEGATIVE_INFINITY : starts.get(part - 1) - 1.5;
            double to = part == starts.size() ? Double.POSITIVE_INFINITY : starts.get(part) - 1.5;
            List<RawCell> cells = new ArrayList<>();
            for (int n = 0; n < row.size(); n++) {
                List<TextLine> here = lines.get(n).stream()
                        .filter(line -> line.y() >= from && line.y() < to)
                        .toList();
                cells.add(new RawCell(
                        words.ofLines(here), row.get(n).columns(), row.get(n).continued()));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<Double> starts(List<List<TextLine>> lines) {
        List<Double> starts = new ArrayList<>();
        for (List<TextLine> column : lines) {
            List<Integer> begins = begins(column);
            boolean brief = begins.size() > 1 && isBrief(column, begins);
            for (int begin : brief ? begins.subList(1, begins.size()) : List.<Integer>of()) {
                double y = column.get(begin).y();
                boolean beside = lines.stream()
                        .filter(other -> other != column)
                        .anyMatch(other -> begins(other).stream()
                                .skip(1)
                                .anyMatch(at -> Math.abs(other.get(at).y() - y) < 1.5));
                if (beside && starts.stream().noneMatch(one -> Math.abs(one - y) < 3)) {
                    starts.add(y);
                }
            }
        }
        starts.sort(null);
        return starts;
    }

    /** Every block of it is a word or two. */
    private static boolean isBrief(List<TextLine> column, List<Integer> begins) {
        for (int n = 0; n < begins.size(); n++) {
            int end = n + 1 < begins.size() ? begins.get(n + 1) : column.size();
            int letters = 0;
            for (int line = begins.get(n); line < end; line++) {
                letters += column.get(line).text().length();
            }
            if (letters > SHORT) {
                return false;
            }
        }
        return true;
    }

    /** Lines that stand further below the one before than lines of a paragraph do. */
    private static List<Integer> begins(List<TextLine> column) {
        List<Integer> begins = new ArrayList<>();
        for (int n = 0; n < column.size(); n++) {
            double step = n == 0
                    ? Double.MAX_VALUE
                    : column.get(n).y() - column.get(n - 1).y();
            if (step > column.get(n).size() * 1.55) {
                begins.add(n);
            }
        }
        return begins;
    }
}
