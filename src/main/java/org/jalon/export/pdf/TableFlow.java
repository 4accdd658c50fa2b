package org.jalon.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jalon.export.pdf.TableLayout.Cell;
import org.jalon.export.pdf.TableLayout.Row;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.Line;

/**
 * Lets a table flow over the pages, row by row: nothing but the rows of one indicator is in hand. A row stays together unless it is long; a
 * pillar stays with what is below it; a cell that spans rows goes on where they do.
 */
final class TableFlow {

    /** Rows that are higher than this, a third of a page, may be broken over two pages. */
    private static final float LONG = 250;

    /** What must have room where a long row begins, and what a row without words takes. */
    private static final float BEGINNING = 50;

    private static final float LEAST = 15;
    private static final float ALL = -1_000_000;
    private static final long CELLS = 64;

    private final PageWriter paper;
    private final TableLayout layout;
    private final Margins margins;
    private final TableRules rules;
    private final List<Begun> begun = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final TableHead head;
    private final float headHeight;
    private float y;
    private long rows;

    /** A cell that has begun and not ended. */
    private static final class Begun {

        private final Cell cell;
        private final long order;
        private int rowsLeft;
        private float top;

        private Begun(Cell cell, long order, float top) {
            this.cell = cell;
            this.order = order;
            this.rowsLeft = cell.rows();
            this.top = top;
        }
    }

    /** @param top measured from the lower edge of the page */
    record Bookmark(String title, Locale language, PDPage page, float top) {}

    /** @param y where it begins, measured from the lower edge of the page */
    TableFlow(PageWriter paper, TableLayout layout, Margins margins, float y) {
        this.paper = paper;
        this.layout = layout;
        this.margins = margins;
        this.rules = new TableRules(paper, layout);
        this.head = new TableHead(paper, layout);
        this.headHeight = head.height();
        this.y = y;
    }

    /** @return where it ended */
    float write(List<Line> lines) throws IOException {
        head(false);
        List<Row> together = new ArrayList<>();
        for (Line line : lines) {
            Row row = layout.row(line);
            together.add(row);
            if (!row.keptWithNext()) {
                place(together);
                together.clear();
            }
        }
        place(together);
        rules.strong(y);
        return y;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    private void place(List<Row> together) throws IOException {
        float need = 0;
        float spanning = 0;
        for (Row row : together) {
            float height = height(row);
            need += height > LONG ? BEGINNING : height;
            for (Cell cell : row.cells()) {
                spanning = Math.max(spanning, Math.min(LONG, cell.flow().height()));
            }
        }
        boolean fresh = y >= margins.top(false) - headHeight - 1;
        if (!fresh && y - Math.max(need, spanning) < paper.notes().bottom(true)) {
            nextPage(false);
        }
        for (Row row : together) {
            place(row);
        }
    }

    private void place(Row row) throws IOException {
        rows++;
        row.band().filter(band -> band.change().isNow()).ifPresent(band -> bookmarks.add(bookmark(band)));
        row.cells().forEach(cell -> begun.add(new Begun(cell, rows * CELLS + cell.column(), y)));
        float bottom = Math.min(y - LEAST, bottom());
        while (bottom < paper.notes().bottom(true)) {
            nextPage(true);
            bottom = bottom();
        }
        for (Begun one : begun) {
            one.rowsLeft--;
            if (one.rowsLeft == 0) {
                one.cell.flow().draw(paper.drawing(one.order), x(one), one.top, ALL, 0);
                rules.below(one.cell, bottom);
            }
        }
        begun.removeIf(one -> one.rowsLeft == 0);
        y = bottom;
    }

    /** Where the row ends that is being placed, by the cells that end with it. */
    private float bottom() {
        float bottom = y;
        for (Begun one : begun) {
            if (one.rowsLeft == 1) {
                bottom = Math.min(bottom, one.top - one.cell.flow().height());
            }
        }
        return bottom;
    }

    private void nextPage(boolean withinRow) throws IOException {
        float lowest = y;
        float end = paper.notes().bottom(withinRow);
        for (Begun one : begun) {
            boolean fresh = one.top >= margins.top(false) - headHeight - 1;
            float reached = one.cell.flow().draw(paper.drawing(one.order), x(one), one.top, end, fresh ? 1 : 0);
            lowest = Math.min(lowest, reached);
            if (!withinRow) {
                rules.below(one.cell, Math.min(y, reached));
            }
        }
        if (withinRow) {
            rules.across(lowest);
        }
        paper.notes().draw();
        paper.beginPage();
        y = margins.top(false);
        head(true);
        begun.forEach(one -> one.top = y);
    }

    private void head(boolean again) {
        float top = y;
        head.draw(top, again);
        y = top - headHeight;
        rules.top(top);
        rules.strong(y);
    }

    private Bookmark bookmark(Band band) {
        return new Bookmark(band.title().text(), band.title().language(), paper.lastPage(), y);
    }

    private float x(Begun one) {
        return layout.left(one.cell.column());
    }

    /** Of a row by the cells that span no other. */
    static float height(Row row) {
        float height = LEAST;
        for (Cell cell : row.cells()) {
            if (cell.rows() == 1) {
                height = Math.max(height, cell.flow().height());
            }
        }
        return height;
    }
}
