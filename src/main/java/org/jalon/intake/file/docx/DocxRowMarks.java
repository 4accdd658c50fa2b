package org.jalon.intake.file.docx;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jalon.shared.office.Revisions;
import org.jalon.shared.office.SafeXml;
import org.jalon.shared.office.WordNumbering;
import org.jalon.shared.office.WordRuns;
import org.jspecify.annotations.Nullable;

/** What is said of rows, cells and paragraphs in their properties. */
final class DocxRowMarks {

    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");
    private static final Set<String> CELL_CHANGES = Set.of("cellIns", "cellDel", "cellMerge");

    private final Revisions side;
    private boolean ofRow;
    private boolean ofParagraph;
    private boolean changed;

    DocxRowMarks(Revisions side) {
        this.side = side;
    }

    /** Whether there was any tracked change so far. */
    boolean changed() {
        return changed;
    }

    /** @return whether somebody changed cells in a way that neither side shows as a whole */
    boolean start(String name, XMLStreamReader xml, @Nullable DocxTable table, DocxParagraph paragraph) {
        changed |= CHANGES.contains(name) || CELL_CHANGES.contains(name);
        switch (name) {
            case "trPr" -> ofRow = true;
            case "pPr" -> ofParagraph = true;
            case "pStyle" -> paragraph.style = SafeXml.attribute(xml, "val");
            case "numId" ->
                paragraph.place = new WordNumbering.Place(SafeXml.attribute(xml, "val"), paragraph.place.level());
            case "ilvl" ->
                paragraph.place = new WordNumbering.Place(
                        paragraph.place.list(), WordNumbering.whole(SafeXml.attribute(xml, "val")));
            default -> {
                if (side.skips(name)) {
                    paragraph.endIsGone |= ofParagraph;
                }
                if (table != null) {
                    ofTable(name, xml, table);
                }
            }
        }
        return CELL_CHANGES.contains(name);
    }

    private void ofTable(String name, XMLStreamReader xml, DocxTable table) {
        DocxCell cell = table.cell;
        switch (name) {
            case "gridCol" -> table.grid.add(whole(SafeXml.attribute(xml, "w"), 0));
            case "gridBefore" -> table.skippedBefore = whole(SafeXml.attribute(xml, "val"), 0);
            case "tblHeader" -> table.heading |= WordRuns.isOn(xml);
            default -> {
                if (ofRow && side.skips(name)) {
                    table.gone = true;
                } else if (cell != null) {
                    ofCell(name, xml, cell);
                }
            }
        }
    }

    private static void ofCell(String name, XMLStreamReader xml, DocxCell cell) {
        boolean begins = "restart".equals(SafeXml.attribute(xml, "val"));
        switch (name) {
            case "gridSpan" -> cell.columns = whole(SafeXml.attribute(xml, "val"), 1);
            case "vMerge" -> {
                cell.goesOnBelow = !begins;
                cell.spansRows = true;
            }
            case "hMerge" -> cell.goesOnBeside = !begins;
            default -> {}
        }
    }

    void end(String name) {
        ofRow &= !name.equals("trPr");
        ofParagraph &= !name.equals("pPr");
    }

    private static int whole(@Nullable String digits, int otherwise) {
        Integer whole = WordNumbering.whole(digits);
        return whole == null ? otherwise : whole;
    }
}
