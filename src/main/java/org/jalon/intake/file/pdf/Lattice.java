package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.pdf.page.Glyph;

/** Cells between lines: places of the grid between which no line is drawn are one cell. */
final class Lattice {

    private final List<Double> xs;
    private final List<Double> ys;
    private final boolean[][] openRight;
    private final boolean[][] openBelow;

    Lattice(List<Double> xs, List<Double> ys) {
        this.xs = List.copyOf(xs);
        this.ys = List.copyOf(ys);
        this.openRight = new boolean[rows()][columns()];
        this.openBelow = new boolean[rows()][columns()];
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    /** Says where no line is drawn. */
    void openRight(int row, int column) {
        openRight[row][column] = true;
    }

    void openBelow(int row, int column) {
        openBelow[row][column] = true;
    }

    PdfTable table(int page, List<Glyph> glyphs, CellWords words) {
        int[] heads = new int[rows() * columns()];
        for (int n = 0; n < heads.length; n++) {
            heads[n] = n;
        }
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int here = row * columns() + column;
                if (openRight[row][column] && column + 1 < columns()) {
                    unite(heads, here, here + 1);
                }
                if (openBelow[row][column] && row + 1 < rows()) {
                    unite(heads, here, here + columns());
                }
            }
        }
        List<List<Glyph>> signs = signs(heads, glyphs);
        List<List<RawCell>> read = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            read.addAll(new SplitRow(words).rows(row(row, heads, signs)));
        }
        return new PdfTable(page, ys.getFirst(), ys.getLast(), xs, read, List.copyOf(words.marks()));
    }

    private List<SplitRow.Place> row(int row, int[] heads, List<List<Glyph>> signs) {
        List<SplitRow.Place> cells = new ArrayList<>();
        int column = 0;
        while (column < columns()) {
            int head = head(heads, row * columns() + column);
            int span = 1;
            while (column + span < columns() && head(heads, row * columns() + column + span) == head) {
                span++;
            }
            boolean continued = head / columns() < row;
            cells.add(new SplitRow.Place(continued ? List.of() : signs.get(head), span, continued));
            column += span;
        }
        return cells;
    }

    private List<List<Glyph>> signs(int[] heads, List<Glyph> glyphs) {
        List<List<Glyph>> signs = new ArrayList<>();
        for (int n = 0; n < heads.length; n++) {
            signs.add(new ArrayList<>());
        }
        for (Glyph glyph : glyphs) {
            int row = index(ys, glyph.y() - glyph.size() * 0.3);
            int column = index(xs, glyph.middle());
            if (row >= 0 && column >= 0) {
                signs.get(head(heads, row * columns() + column)).add(glyph);
            }
        }
        return signs;
    }

    static int index(List<Double> lines, double at) {
        for (int n = 0; n + 1 < lines.size(); n++) {
            if (at >= lines.get(n) && at < lines.get(n + 1)) {
                return n;
            }
        }
        return -1;
    }

    private static int head(int[] heads, int of) {
        int head = of;
        while (heads[head] != head) {
            head = heads[head];
        }
        return head;
    }

    private static void unite(int[] heads, int one, int other) {
        int a = head(heads, one);
        int b = head(heads, other);
        heads[Math.max(a, b)] = Math.min(a, b);
    }
}
