package org.jalon.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.PillarLine;
import org.jalon.export.printed.Line.RowLine;
import org.jalon.export.printed.Line.Slot;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.Printed.Group;

/** Makes the rows of a table: what is in their cells, set in lines and tagged. Where they stand is the business of {@link TableFlow}. */
final class TableLayout {

    /** Free at the right of each cell, in points. */
    private static final float GAP = 8.5f;

    private static final String TABLE = "Table";

    private final PageWriter paper;
    private final List<Column> columns;
    private final List<Group> groups;
    private final List<Float> widths;
    private final COSDictionary head;
    private final COSDictionary body;

    TableLayout(PageWriter paper, Printed document) {
        this.paper = paper;
        this.columns = document.columns();
        this.groups = document.groups();
        float all = columns.stream().mapToInt(Column::share).sum();
        this.widths = columns.stream()
                .map(column -> column.share() * paper.width() / all)
                .toList();
        COSDictionary table = paper.tags().add(TABLE, paper.tags().document());
        Tags.say(
                table,
                TABLE,
                "Summary",
                new COSString(document.about().description().text()));
        this.head = paper.tags().add("THead", table);
        this.body = paper.tags().add("TBody", table);
    }

    /**
     * A row with the cells that begin in it.
     *
     * @param keptWithNext whether no page may end below it
     * @param band the pillar that it is the title of
     */
    record Row(List<Cell> cells, boolean keptWithNext, Optional<Band> band) {}

    /** @param rows that it spans, this one included */
    record Cell(int column, int columns, int rows, Flow flow) {}

    float width(int column) {
        return widths.get(column);
    }

    float left(int column) {
        float left = PageWriter.SIDE;
        for (int n = 0; n < column; n++) {
            left += widths.get(n);
        }
        return left;
    }

    /** The headings above those of the columns; without cells where there are none. */
    Row groups() {
        List<Cell> cells = new ArrayList<>();
        if (groups.isEmpty()) {
            return new Row(cells, true, Optional.empty());
        }
        COSDictionary row = paper.tags().add("TR", head);
        int first = 0;
        for (Group group : groups) {
            float width = left(first + group.columns()) - left(first) - GAP;
            boolean named = !group.heading().text().isEmpty();
            COSDictionary cell =
                    paper.tags().add(named ? "TH" : "TD", row, group.heading().language());
            if (named) {
                Tags.say(cell, TABLE, "Scope", COSName.getPDFName("Column"));
            }
            Tags.say(cell, TABLE, "ColSpan", COSInteger.get(group.columns()));
            Flow flow = new Flow(width, Flow.Align.START);
            if (named) {
                new FlowText(paper, flow, cell, width).within("TH", group.heading(), Block.COLUMN);
            }
            cells.add(new Cell(first, group.columns(), 1, flow));
            first += group.columns();
        }
        return new Row(cells, true, Optional.empty());
    }

    Row head() {
        COSDictionary row = paper.tags().add("TR", head);
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            Phrase name = columns.get(column).heading();
            COSDictionary cell = paper.tags().add("TH", row, name.language());
            Tags.say(cell, TABLE, "Scope", COSName.getPDFName("Column"));
            Flow flow = new Flow(widths.get(column) - GAP, Flow.Align.START);
            new FlowText(paper, flow, cell, widths.get(column) - GAP).within("TH", name, Block.COLUMN);
            cells.add(new Cell(column, 1, 1, flow));
        }
        return new Row(cells, true, Optional.empty());
    }

    Row row(Line line) {
        return switch (line) {
            case PillarLine(Band band) -> pillar(band);
            case RowLine row -> row(row);
        };
    }

    private Row pillar(Band band) {
        COSDictionary cell = cell(paper.tags().add("TR", body), columns.size(), 1);
        Flow flow = new Flow(paper.width() - GAP, Flow.Align.START);
        FlowText text = new FlowText(paper, flow, cell, paper.width() - GAP);
        text.paragraph("H3", band.title(), Block.PILLAR);
        text.paragraphs(band.statement(), Block.STATEMENT);
        return new Row(List.of(new Cell(0, columns.size(), 1, flow)), true, Optional.of(band));
    }

    private Row row(RowLine row) {
        COSDictionary element = paper.tags().add("TR", body);
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (row.slots().get(column) instanceof Slot.Cell(int rows, var paragraphs)) {
                float width = widths.get(column) - GAP;
                Flow flow = new Flow(width, Flow.Align.START);
                new FlowText(paper, flow, cell(element, 1, rows), width).paragraphs(paragraphs, Block.CELL);
                cells.add(new Cell(column, 1, rows, flow));
            }
        }
        return new Row(cells, row.goesOn(), Optional.empty());
    }

    private COSDictionary cell(COSDictionary row, int columns, int rows) {
        COSDictionary cell = paper.tags().add("TD", row);
        if (columns > 1) {
            Tags.say(cell, TABLE, "ColSpan", COSInteger.get(columns));
        }
        if (rows > 1) {
            Tags.say(cell, TABLE, "RowSpan", COSInteger.get(rows));
        }
        return cell;
    }
}
