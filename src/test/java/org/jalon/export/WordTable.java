package org.jalon.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jalon.export.request.DocumentRequest;
import org.jalon.table.AnnexTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A Word file as somebody reads it who did not write it: by Apache POI. */
public record WordTable(XWPFDocument document) {

    public static byte[] bytes(AnnexTable table, Locale language) {
        return Files.bytes(DocumentRequest.of(table), language, "docx");
    }

    public static WordTable of(AnnexTable table, Locale language) {
        try {
            return of(bytes(table, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static WordTable of(byte[] file) throws IOException {
        return new WordTable(new XWPFDocument(new ByteArrayInputStream(file)));
    }

    List<XWPFTableRow> rows() {
        XWPFTable table = document.getTables().getFirst();
        return table.getRows();
    }

    /** The rows that are neither header nor pillar. */
    List<XWPFTableRow> indicatorRows() {
        return rows().stream()
                .filter(row -> !row.isRepeatHeader() && row.getTableCells().size() > 1)
                .toList();
    }

    List<XWPFTableRow> pillarRows() {
        return rows().stream().filter(row -> row.getTableCells().size() == 1).toList();
    }

    /** The texts of the indicator rows, five each; a merged cell says the same in all the rows it spans. */
    public List<List<String>> grid() {
        List<List<String>> grid = new ArrayList<>();
        for (XWPFTableRow row : indicatorRows()) {
            List<String> texts = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                boolean goesOn = merge(cell).filter(STMerge.CONTINUE::equals).isPresent();
                texts.add(goesOn ? grid.getLast().get(texts.size()) : text(cell));
            }
            grid.add(List.copyOf(texts));
        }
        return grid;
    }

    /** The texts of the row or rows of one indicator. */
    List<List<String>> rowsOf(String number) {
        return grid().stream()
                .filter(texts -> texts.get(1).startsWith(number + " "))
                .toList();
    }

    List<XWPFParagraph> paragraphs() {
        return rows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .toList();
    }

    /** Lines as the seed writes them: an item of a list begins with a dash there, and blanks and hyphens may break. */
    static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> paragraph.getNumID() == null ? words(paragraph) : "– " + words(paragraph))
                .collect(Collectors.joining("\n"))
                .replace('\u2011', '-')
                .replace('\u00a0', ' ');
    }

    /** What stands in the paragraph; POI puts numbers and words of footnotes behind it. */
    static String words(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .filter(run -> run.getCTR().sizeOfFootnoteReferenceArray() == 0)
                .map(XWPFRun::toString)
                .collect(Collectors.joining());
    }

    /** The words of the footnotes whose numbers stand in the paragraph. */
    List<String> notes(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .flatMap(run -> run.getCTR().getFootnoteReferenceList().stream())
                .map(reference -> document.getFootnoteByID(reference.getId().intValue()))
                .map(note -> note.getParagraphs().stream()
                        .map(WordTable::words)
                        .collect(Collectors.joining("\n"))
                        .strip())
                .toList();
    }

    static Optional<STMerge.Enum> merge(XWPFTableCell cell) {
        return Optional.ofNullable(cell.getCTTc().getTcPr())
                .filter(CTTcPr::isSetVMerge)
                .map(properties -> properties.getVMerge().getVal());
    }
}
