package org.jalon.shared.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.jalon.shared.office.OfficeTable.Cell;
import org.jalon.shared.office.OfficeTable.Line;
import org.jspecify.annotations.Nullable;

/** Reads the lines of all sheets of an Excel file. A formula counts for what it showed when the file was saved. */
final class ExcelBook implements SafeXml.Walk {

    private final List<String> shared;
    private final ExcelStyles styles;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final ExcelText text = new ExcelText();
    private final StringBuilder value = new StringBuilder();
    private final List<ExcelSheet.Row> rows = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private Consumer<Integer> step = row -> {};
    private int row;
    private boolean hidden;
    private Map<Integer, Cell> cells = new HashMap<>();
    private String kind = "";
    private int style;
    private int column;
    private boolean inValue;
    private boolean formula;

    private ExcelBook(List<String> shared, ExcelStyles styles) {
        this.shared = shared;
        this.styles = styles;
    }

    private static ExcelBook of(OfficePackage file) throws OfficeRefused {
        ExcelText.Shared shared = new ExcelText.Shared();
        file.walk("xl/sharedStrings.xml", shared);
        ExcelStyles styles = new ExcelStyles();
        file.walk("xl/workbook.xml", styles);
        file.walk("xl/styles.xml", styles);
        return new ExcelBook(shared.texts(), styles);
    }

    static List<ExcelSheet> sheets(OfficePackage file, Consumer<Integer> step) throws OfficeRefused {
        ExcelBook book = of(file);
        book.step = step;
        List<ExcelSheet> sheets = new ArrayList<>();
        for (ExcelSheetNames.Named sheet : ExcelSheetNames.of(file)) {
            book.rows.clear();
            book.merged.clear();
            book.row = 0;
            file.walk(sheet.part(), book);
            sheets.add(new ExcelSheet(sheet.name(), sheet.hidden(), book.rows, book.merged));
            book.lines.clear();
            book.words.setLength(0);
        }
        return sheets;
    }

    static OfficeTable read(OfficePackage file) throws OfficeRefused {
        ExcelBook book = of(file);
        for (String name : file.named("xl/worksheets/", ".xml")) {
            file.walk(name, book);
        }
        return new OfficeTable(book.lines, book.words.toString());
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        text.start(name);
        switch (name) {
            case "row" -> {
                cells = new HashMap<>();
                column = -1;
                int next = row + 1;
                row = number(SafeXml.attribute(xml, "r"));
                row = row == 0 ? next : row;
                hidden = ExcelStyles.isTrue(SafeXml.attribute(xml, "hidden"));
                step.accept(row);
            }
            case "mergeCell" -> merged.add(String.valueOf(SafeXml.attribute(xml, "ref")));
            case "c" -> {
                text.begin();
                value.setLength(0);
                formula = false;
                kind = Optional.ofNullable(SafeXml.attribute(xml, "t")).orElse("n");
                style = number(SafeXml.attribute(xml, "s"));
                column = column(SafeXml.attribute(xml, "r"), column + 1);
            }
            case "f" -> formula = true;
            case "v" -> inValue = true;
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        text.end(name);
        switch (name) {
            case "v" -> inValue = false;
            case "c" -> endCell();
            case "row" -> {
                lines.add(new Line(cells));
                rows.add(new ExcelSheet.Row(row, hidden, cells));
            }
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        text.text(characters);
        if (inValue) {
            value.append(characters);
        }
    }

    private void endCell() {
        Cell cell = cell(value.toString());
        if (!cell.text().isBlank() || cell.unread().isPresent()) {
            words.append(cell.text()).append('\n');
            cells.put(column, cell);
        }
    }

    private Cell cell(String raw) {
        return switch (kind) {
            case "s" -> {
                int place = number(raw.strip());
                yield said(place < shared.size() ? shared.get(place) : "");
            }
            case "inlineStr" -> said(text.said());
            case "str" -> said(ExcelText.unescaped(raw));
            case "d" -> said(raw.strip());
            case "b" -> said(raw.strip().equals("1") || raw.strip().equals("true") ? "TRUE" : "FALSE");
            case "e" -> unread(new UnreadableCell(UnreadableCell.Kind.ERROR, raw.strip()));
            default -> shown(raw);
        };
    }

    private Cell shown(String raw) {
        if (raw.isBlank()) {
            return formula ? unread(UnreadableCell.of(UnreadableCell.Kind.NO_RESULT)) : said("");
        }
        return styles.number(new BigDecimal(raw.strip()), style)
                .map(shown -> new Cell(shown, List.of(), Optional.empty()))
                .orElseGet(() -> unread(new UnreadableCell(UnreadableCell.Kind.NO_DAY, raw.strip())));
    }

    private Cell said(String said) {
        return new Cell(said.isEmpty() ? "" : styles.text(said, style), List.of(), Optional.empty());
    }

    private static Cell unread(UnreadableCell unread) {
        return new Cell("", List.of(), Optional.of(unread));
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Math.max(0, Integer.parseInt(digits));
    }

    /** The column of a place such as {@code AB12}, from 0. */
    private static int column(@Nullable String place, int next) {
        if (place == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
