package org.jalon.export.pdf;

import org.jalon.export.pdf.TableLayout.Cell;

/** The lines between the rows of a table and around its head. They say nothing, and are marked so for those who listen. */
record TableRules(PageWriter paper, TableLayout layout) {

    private static final float THIN = 0.5f;
    private static final float STRONG = 1.5f;

    /** Above the head. */
    void top(float at) {
        aside().bar(PageWriter.SIDE, at, paper.width(), THIN, Colours.BLACK);
    }

    /** Below the head, and below the last row. */
    void strong(float at) {
        aside().bar(PageWriter.SIDE, at, paper.width(), STRONG, Colours.BLACK);
    }

    /** Where a page ends within a row. */
    void across(float at) {
        aside().bar(PageWriter.SIDE, at, paper.width(), THIN, Colours.RULE);
    }

    /** Where a cell ends. */
    void below(Cell cell, float at) {
        float width = 0;
        for (int n = 0; n < cell.columns(); n++) {
            width += layout.width(cell.column() + n);
        }
        aside().bar(layout.left(cell.column()), at, width, THIN, Colours.RULE);
    }

    private Drawing aside() {
        Drawing drawing = paper.drawing(Long.MAX_VALUE);
        drawing.aside("");
        return drawing;
    }
}
