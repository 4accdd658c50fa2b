package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.pdf.page.Ruling;
import org.jalon.intake.file.pdf.page.TextLine;

/** Rows between lines across the page, where none are drawn down it. */
final class AcrossTables {

    private AcrossTables() {}

    /** Empty where the lines do not part the rows. */
    static java.util.Optional<PdfTable> of(Region region, List<Double> columns, Hyphens hyphens, int openRows) {
        double width = columns.getLast() - columns.getFirst();
        List<Ruling> across = region.page().rulings().stream()
                .filter(one -> one.across() && one.length() > width * 0.3)
                .filter(one -> one.at() > region.top() - 30 && one.at() < region.bottom() + 30)
                .toList();
        List<Double> ys = new ArrayList<>();
        for (Ruling one : across) {
            if (ys.isEmpty() || one.at() - ys.getLast() > 3.5) {
                ys.add(one.at());
            }
        }
        if (ys.size() < 4 || ys.size() < openRows * 0.6) {
            return java.util.Optional.empty();
        }
        if (ys.getFirst() > region.top()) {
            ys.addFirst(region.top());
        }
        if (ys.getLast() < region.bottom()) {
            ys.add(region.bottom());
        }
        List<TextLine> lines = TextLine.of(region.page().glyphs());
        Lattice lattice = new Lattice(columns, ys);
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                double from = columns.get(column);
                double to = columns.get(column + 1);
                double below = ys.get(row + 1);
                boolean last = row + 1 == lattice.rows();
                if (!last
                        && across.stream()
                                .noneMatch(one -> Math.abs(one.at() - below) <= 3.5 && one.covers(from, to))) {
                    lattice.openBelow(row, column);
                }
                if (column + 1 < lattice.columns() && isCrossed(lines, to, ys.get(row), below)) {
                    lattice.openRight(row, column);
                }
            }
        }
        return java.util.Optional.of(
                lattice.table(region.page().number(), region.page().glyphs(), new CellWords(hyphens)));
    }

    /** Whether words run across that place between two lines. */
    private static boolean isCrossed(List<TextLine> lines, double at, double from, double to) {
        return lines.stream()
                .filter(line -> line.y() > from && line.y() < to)
                .anyMatch(line -> line.parts(0.5).stream()
                        .anyMatch(part ->
                                part.getFirst().x() < at - 3 && part.getLast().right() > at + 3));
    }
}
