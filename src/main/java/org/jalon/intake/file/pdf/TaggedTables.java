package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawRow;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.pdf.page.PdfPage;

/** Tables that a PDF names itself, for those who hear it read: rows and cells with what is printed in each. */
final class TaggedTables {

    private static final int DEEPEST = 60;
    private static final int MOST_ABOVE = 4;

    private final PDDocument document;
    private final List<PdfPage> pages;
    private final ReadingBudget budget;
    private final Hyphens hyphens;
    private final List<RawTable> tables = new ArrayList<>();
    private final List<String> above = new ArrayList<>();
    private int signs;

    TaggedTables(PDDocument document, List<PdfPage> pages, ReadingBudget budget) {
        this.document = document;
        this.pages = pages;
        this.budget = budget;
        this.hyphens = new Hyphens(pages);
    }

    /** Empty where it names none, or only a small part of what is printed. */
    List<RawTable> find() {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return List.of();
        }
        walk(root, 0);
        long all = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
        return signs * 2L > all ? tables : List.of();
    }

    private void walk(PDStructureNode node, int depth) {
        budget.step("");
        for (Object kid : depth > DEEPEST ? List.of() : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = String.valueOf(element.getStandardStructureType());
                if (type.equals("Table")) {
                    table(element);
                } else if (type.matches("P|H[1-6]?|Caption")) {
                    above(new TaggedText(document, pages, hyphens).of(element));
                } else {
                    walk(element, depth + 1);
                }
            }
        }
    }

    private void above(String line) {
        if (!line.isBlank()) {
            above.add(line);
            if (above.size() > MOST_ABOVE) {
                above.removeFirst();
            }
        }
    }

    private void table(PDStructureElement table) {
        List<PDStructureElement> found = new ArrayList<>();
        rows(table, found, 0);
        TaggedGrid grid = new TaggedGrid(budget.limits().columns());
        List<RawRow> rows = new ArrayList<>();
        for (PDStructureElement row : found) {
            List<RawCell> cells = new ArrayList<>();
            int page = 0;
            boolean heads = true;
            for (Object kid : row.getKids()) {
                if (kid instanceof PDStructureElement cell) {
                    TaggedText text = new TaggedText(document, pages, hyphens);
                    String said = text.of(cell);
                    signs += text.signs();
                    page = page == 0 ? text.page() : page;
                    heads &= "TH".equals(cell.getStandardStructureType());
                    grid.put(cells, said, span(cell, "ColSpan"), span(cell, "RowSpan"));
                }
            }
            grid.endRow(cells);
            String place = FilePlace.row(FilePlace.page(Math.max(1, page)), rows.size() + 1);
            budget.row(place, rows.size() + 1);
            cells.forEach(cell -> budget.text(place, cell.text().length()));
            rows.add(new RawRow(place, cells, heads && rows.size() < 4, 0));
        }
        if (rows.size() > 1) {
            tables.add(new RawTable(rows.getFirst().place(), above, rows, List.of()));
            above.clear();
        }
    }

    private static void rows(PDStructureElement of, List<PDStructureElement> found, int depth) {
        for (Object kid : depth > 3 ? List.of() : of.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("TR".equals(element.getStandardStructureType())) {
                    found.add(element);
                } else {
                    rows(element, found, depth + 1);
                }
            }
        }
    }

    private static int span(PDStructureElement cell, String name) {
        COSBase attributes = cell.getCOSObject().getDictionaryObject(COSName.A);
        List<COSBase> all = new ArrayList<>();
        if (attributes instanceof org.apache.pdfbox.cos.COSArray array) {
            for (int n = 0; n < array.size(); n++) {
                all.add(array.getObject(n));
            }
        } else if (attributes != null) {
            all.add(attributes);
        }
        return all.stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .map(one -> one.getInt(COSName.getPDFName(name), 1))
                .filter(one -> one > 1)
                .findFirst()
                .orElse(1);
    }
}
