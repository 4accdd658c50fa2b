package org.jalon.export;

import java.io.IOException;
import java.util.List;
import org.jalon.export.PrintedAnnex.Line;
import org.jalon.export.PrintedAnnex.Paragraph;
import org.jalon.export.PrintedAnnex.Phrase;
import org.jalon.export.PrintedAnnex.PrintedPillar;
import org.jalon.export.PrintedAnnex.PrintedRow;
import org.jalon.export.PrintedAnnex.Slot;

/** The table itself: a header that every page repeats, pillars across, cells merged downwards. */
record DocxTable(DocxXml xml) {

    /** Of the columns, in twentieths of a point; together the width between the margins of {@link DocxBody}. */
    private static final List<Integer> WIDTHS = List.of(1960, 2840, 1270, 1180, 2388);

    private static final int WIDTH = WIDTHS.stream().mapToInt(Integer::intValue).sum();

    /** What a character of 9 point text takes on the average, and what a cell keeps free. */
    private static final int CHARACTER = 80;

    private static final int PADDING = 170;

    /** Rows of more lines than this, a third of a page, may be broken over two pages; shorter ones stay together. */
    private static final int LONG_ROW = 24;

    void write(PrintedAnnex annex) throws IOException {
        xml.in("w:tbl", () -> {
            properties(annex.about().description());
            xml.in("w:tblGrid", () -> {
                for (int width : WIDTHS) {
                    xml.empty("w:gridCol", "w:w", String.valueOf(width));
                }
            });
            header(annex.columns());
            for (Line line : annex.lines()) {
                switch (line) {
                    case PrintedPillar pillar -> pillar(pillar);
                    case PrintedRow row -> row(row);
                }
            }
        });
    }

    private void properties(Phrase description) throws IOException {
        xml.in("w:tblPr", () -> {
            xml.empty("w:tblStyle", "w:val", "AnnexTable");
            xml.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
            xml.empty("w:tblLayout", "w:type", "fixed");
            xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noHBand", "1", "w:noVBand", "1");
            xml.empty("w:tblDescription", "w:val", description.text());
        });
    }

    private void header(List<Phrase> columns) throws IOException {
        xml.in("w:tr", () -> {
            xml.in("w:trPr", () -> {
                xml.empty("w:cantSplit");
                xml.empty("w:tblHeader");
            });
            for (int column = 0; column < columns.size(); column++) {
                Phrase heading = columns.get(column);
                cell(
                        WIDTHS.get(column),
                        () -> xml.empty("w:vAlign", "w:val", "bottom"),
                        () -> new DocxText(xml).paragraph("TableHeader", heading));
            }
        });
    }

    private void pillar(PrintedPillar pillar) throws IOException {
        xml.in("w:tr", () -> {
            xml.in("w:trPr", () -> xml.empty("w:cantSplit"));
            cell(WIDTH, () -> xml.empty("w:gridSpan", "w:val", String.valueOf(WIDTHS.size())), () -> {
                new DocxText(xml).paragraph("PillarTitle", pillar.title());
                for (Paragraph paragraph : pillar.statement()) {
                    new DocxText(xml).paragraph("PillarStatement", paragraph.phrase());
                }
            });
        });
    }

    private void row(PrintedRow row) throws IOException {
        xml.in("w:tr", () -> {
            if (lines(row) <= LONG_ROW) {
                xml.in("w:trPr", () -> xml.empty("w:cantSplit"));
            }
            for (int column = 0; column < WIDTHS.size(); column++) {
                slot(row.slots().get(column), WIDTHS.get(column), row.goesOn());
            }
        });
    }

    private void slot(Slot slot, int width, boolean keptWithNext) throws IOException {
        DocxText text = new DocxText(xml);
        switch (slot) {
            case Slot.Covered covered ->
                cell(
                        width,
                        () -> xml.empty("w:vMerge", "w:val", "continue"),
                        () -> text.blank("TableText", keptWithNext));
            case Slot.Cell(int rows, List<Paragraph> paragraphs) ->
                cell(
                        width,
                        () -> {
                            if (rows > 1) {
                                xml.empty("w:vMerge", "w:val", "restart");
                            }
                        },
                        () -> paragraphs(paragraphs, keptWithNext));
        }
    }

    private void paragraphs(List<Paragraph> paragraphs, boolean keptWithNext) throws IOException {
        DocxText text = new DocxText(xml);
        if (paragraphs.isEmpty()) {
            text.blank("TableText", keptWithNext);
        }
        for (Paragraph paragraph : paragraphs) {
            switch (paragraph) {
                case Paragraph.Plain(Phrase phrase) -> text.paragraph("TableText", phrase, keptWithNext);
                case Paragraph.Item(Phrase phrase) -> text.item("TableBullet", phrase, keptWithNext);
            }
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
    private static int lines(PrintedRow row) {
        int most = 0;
        for (int column = 0; column < WIDTHS.size(); column++) {
            if (row.slots().get(column) instanceof Slot.Cell(int rows, List<Paragraph> paragraphs) && rows == 1) {
                int characters = (WIDTHS.get(column) - PADDING) / CHARACTER;
                most = Math.max(
                        most,
                        paragraphs.stream()
                                .mapToInt(paragraph ->
                                        1 + paragraph.phrase().text().length() / characters)
                                .sum());
            }
        }
        return most;
    }
}
