package org.jalon.intake.file.html;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.RawRow;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jsoup.nodes.Element;

/** Lays the cells of a table out as browsers do: each takes the next place that none from above covers. */
final class HtmlTable {

    /** Of a cell that covers places in rows below. */
    private record Open(int columns, int rows) {}

    private final Element table;
    private final String place;
    private final ReadingBudget budget;
    private final List<RawRemark> remarks;
    private final List<Open> open = new ArrayList<>();

    HtmlTable(Element table, String place, ReadingBudget budget, List<RawRemark> remarks) {
        this.table = table;
        this.place = place;
        this.budget = budget;
        this.remarks = remarks;
    }

    /** Whether it only places another table on the page. */
    static boolean isFrame(Element table) {
        return table.selectFirst("table table") != null
                && rows(table).stream().allMatch(row -> cells(row).size() <= 1);
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (child.normalName().matches("thead|tbody|tfoot")) {
                rows.addAll(child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .toList());
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.normalName().matches("td|th"))
                .toList();
    }

    RawTable read(List<String> above) {
        List<RawRow> rows = new ArrayList<>();
        for (Element row : rows(table)) {
            String at = FilePlace.row(place, rows.size() + 1);
            budget.row(at, rows.size() + 1);
            rows.add(row(row, at));
        }
        return new RawTable(place, above, rows, List.of());
    }

    private RawRow row(Element row, String at) {
        List<RawCell> read = new ArrayList<>();
        int column = 0;
        List<Element> cells = cells(row);
        for (Element cell : cells) {
            column = covered(read, column);
            int columns = span(cell.attr("colspan"), budget.limits().columns());
            int down = span(cell.attr("rowspan"), budget.limits().rows());
            budget.columns(at, column + columns);
            String text = new HtmlText(at, remarks).of(cell);
            budget.text(FilePlace.column(at, column + 1), text.length());
            read.add(new RawCell(text, columns, false));
            cover(column, columns, down);
            column += columns;
        }
        while (column < open.size()) {
            int before = column;
            column = covered(read, column);
            if (column == before) {
                read.add(RawCell.of(""));
                column++;
            }
        }
        for (int n = 0; n < open.size(); n++) {
            open.set(n, new Open(open.get(n).columns(), Math.max(0, open.get(n).rows() - 1)));
        }
        boolean heads = !cells.isEmpty()
                && (cells.stream().allMatch(cell -> cell.normalName().equals("th"))
                        || row.parent() != null && row.parent().normalName().equals("thead"));
        return new RawRow(at, read, heads);
    }

    private int covered(List<RawCell> read, int from) {
        int column = from;
        while (column < open.size() && open.get(column).rows() > 0) {
            int columns = Math.max(1, open.get(column).columns());
            read.add(new RawCell("", columns, true));
            column += columns;
        }
        return column;
    }

    private void cover(int column, int columns, int rows) {
        while (open.size() < column + columns) {
            open.add(new Open(0, 0));
        }
        for (int n = column; n < column + columns; n++) {
            open.set(n, new Open(n == column ? columns : 0, rows));
        }
    }

    private static int span(String said, int most) {
        return said.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(said), 1, most) : 1;
    }
}
