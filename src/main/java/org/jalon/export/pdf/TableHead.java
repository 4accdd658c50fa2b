package org.jalon.export.pdf;

import org.jalon.export.pdf.TableLayout.Cell;
import org.jalon.export.pdf.TableLayout.Row;

/** The headings of a table's columns and, above them, those of groups of columns; on every page again. */
final class TableHead {

    private static final float ALL = -1_000_000;

    private final PageWriter paper;
    private final TableLayout layout;
    private final Row groups;
    private final Row columns;
    private final float above;
    private final float height;

    TableHead(PageWriter paper, TableLayout layout) {
        this.paper = paper;
        this.layout = layout;
        this.groups = layout.groups();
        this.columns = layout.head();
        this.above = groups.cells().isEmpty() ? 0 : TableFlow.height(groups);
        this.height = above + TableFlow.height(columns);
    }

    float height() {
        return height;
    }

    /**
     * @param top measured from the lower edge of the page
     * @param again whether it was drawn before: then it is nothing for those who listen
     */
    void draw(float top, boolean again) {
        Drawing asideOfAll = paper.drawing(0);
        if (again) {
            asideOfAll.aside("/Type/Pagination");
        }
        draw(groups, top - above, asideOfAll, again, 1);
        draw(columns, top - height, asideOfAll, again, 1 + groups.cells().size());
        asideOfAll.close();
    }

    /**
     * @param bottom on which its cells stand
     * @param first place of its first cell in the order of reading
     */
    private void draw(Row row, float bottom, Drawing asideOfAll, boolean again, int first) {
        int order = first;
        for (Cell cell : row.cells()) {
            float from = bottom + cell.flow().height(again);
            if (again) {
                cell.flow().repeat(asideOfAll, layout.left(cell.column()), from);
            } else {
                cell.flow().draw(paper.drawing(order++), layout.left(cell.column()), from, ALL, 0);
            }
        }
    }
}
