package org.jalon.export.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jalon.export.docx.DocxCell.Styled;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.PillarLine;
import org.jalon.export.printed.Line.RowLine;
import org.jalon.export.printed.Line.Slot;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.Printed.Group;
import org.jalon.export.printed.Printed.Paper;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.printed.PrintedChange.None;

/** The table itself: a header that every page repeats, pillars across, cells merged downwards. */
record DocxTable(DocxXml xml, DocxText text, List<Integer> widths) {

    private static final int UPRIGHT = 9638;
    static final int ACROSS = 14570;

    /** What a character of 9 point text takes on the average, and what a cell keeps free. */
    private static final int CHARACTER = 80;

    private static final int PADDING = 170;

    /** Rows of more lines than this, a third of a page, may be broken over two pages; shorter ones stay together. */
    private static final int LONG_ROW = 24;

    /** Columns take their shares of the width between the margins of {@link DocxBody}, in twentieths of a point. */
    static DocxTable of(DocxXml xml, DocxText text, Printed annex) {
        return of(xml, text, annex, annex.paper() == Paper.UPRIGHT ? UPRIGHT : ACROSS);
    }

    /** @param width of the table, in twentieths of a point */
    static DocxTable of(DocxXml xml, DocxText text, Printed annex, int width) {
        int all = annex.columns().stream().mapToInt(Column::share).sum();
        return new DocxTable(
                xml,
                text,
                annex.columns().stream()
                        .map(column -> column.share() * width / all)
                        .toList());
    }

    void write(Printed annex) throws IOException {
        xml.in("w:tbl", () -> {
            properties(annex.about().description());
            xml.in("w:tblGrid", () -> {
                for (int width : widths) {
                    xml.empty("w:gridCol", "w:w", String.valueOf(width));
                }
            });
            if (!annex.groups().isEmpty()) {
                header(annex.groups());
            }
            header(annex.columns().stream()
                    .map(column -> new Group(column.heading(), 1))
                    .toList());
            Hand system = new Hand("Jalon", annex.about().changed());
            for (Iterator<Line> lines = annex.lines().iterator(); lines.hasNext(); ) {
                switch (lines.next()) {
                    case PillarLine(Band band) -> pillar(band, system);
                    case RowLine row -> {
                        // Nothing but a seal on a last page would be a page about nothing.
                        boolean beforeSeal = annex.seal().isPresent() && !lines.hasNext();
                        row(row, row.goesOn() || beforeSeal, system);
                    }
                }
            }
        });
    }

    private void properties(Phrase description) throws IOException {
        xml.in("w:tblPr", () -> {
            xml.empty("w:tblStyle", "w:val", text.naming().style("AnnexTable"));
            xml.empty("w:tblW", "w:w", String.valueOf(width(0, widths.size())), "w:type", "dxa");
            xml.empty("w:tblLayout", "w:type", "fixed");
            xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noHBand", "1", "w:noVBand", "1");
            xml.empty("w:tblDescription", "w:val", description.text());
        });
    }

    /** A row that every page repeats. */
    private void header(List<Group> headings) throws IOException {
        xml.in("w:tr", () -> {
            xml.in("w:trPr", () -> {
                xml.empty("w:cantSplit");
                xml.empty("w:tblHeader");
            });
            int first = 0;
            for (Group group : headings) {
                cell(
                        width(first, first + group.columns()),
                        () -> {
                            if (group.columns() > 1) {
                                xml.empty("w:gridSpan", "w:val", String.valueOf(group.columns()));
                            }
                            xml.empty("w:vAlign", "w:val", "bottom");
                        },
                        () -> text.paragraph("TableHeader", group.heading()));
                first += group.columns();
            }
        });
    }

    private void pillar(Band band, Hand system) throws IOException {
        List<Styled> paragraphs = new ArrayList<>();
        paragraphs.add(new Styled(band.title(), "PillarTitle", "PillarTitle"));
        band.statement()
                .forEach(paragraph -> paragraphs.add(new Styled(paragraph, "PillarStatement", "PillarStatement")));
        xml.in("w:tr", () -> {
            rowProperties(true, band.change());
            cell(
                    width(0, widths.size()),
                    () -> xml.empty("w:gridSpan", "w:val", String.valueOf(widths.size())),
                    () -> new DocxCell(text).write(paragraphs, false, system));
        });
    }

    /** @param kept on the page of what follows */
    private void row(RowLine row, boolean kept, Hand system) throws IOException {
        xml.in("w:tr", () -> {
            rowProperties(lines(row) <= LONG_ROW, row.change());
            for (int column = 0; column < widths.size(); column++) {
                slot(row.slots().get(column), widths.get(column), row.change(), kept, system);
            }
        });
    }

    private int width(int first, int after) {
        return widths.subList(first, after).stream().mapToInt(Integer::intValue).sum();
    }

    private void rowProperties(boolean staysTogether, PrintedChange change) throws IOException {
        if (!staysTogether && change instanceof None) {
            return;
        }
        xml.in("w:trPr", () -> {
            if (staysTogether) {
                xml.empty("w:cantSplit");
            }
            text.revisions().mark(change);
        });
    }

    private void slot(Slot slot, int width, PrintedChange change, boolean kept, Hand system) throws IOException {
        switch (slot) {
            case Slot.Covered covered ->
                cell(
                        width,
                        () -> xml.empty("w:vMerge", "w:val", "continue"),
                        () -> new DocxCell(text).blank(change, kept));
            case Slot.Cell(int rows, List<Paragraph> paragraphs) ->
                cell(
                        width,
                        () -> {
                            if (rows > 1) {
                                xml.empty("w:vMerge", "w:val", "restart");
                            }
                        },
                        () -> new DocxCell(text).write(paragraphs, change, kept, system));
        }
    }

    private void cell(int width, DocxXml.Content properties, DocxXml.Content content) throws IOException {
        xml.in("w:tc", () -> {
            xml.in("w:tcPr", () -> {
                xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
                properties.write();
            });
            content.write();
        });
    }

    /** About how many lines the row takes; cells that go on below it are not counted. */
    private int lines(RowLine row) {
        int most = 0;
        for (int column = 0; column < widths.size(); column++) {
            if (row.slots().get(column) instanceof Slot.Cell(int rows, List<Paragraph> paragraphs) && rows == 1) {
                int characters = (widths.get(column) - PADDING) / CHARACTER;
                most = Math.max(
                        most,
                        paragraphs.stream()
                                .mapToInt(paragraph -> 1 + paragraph.wholeText().length() / characters)
                                .sum());
            }
        }
        return most;
    }
}
