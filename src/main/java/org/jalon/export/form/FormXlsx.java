package org.jalon.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jalon.export.form.ContributorForm.Entry;
import org.jalon.export.sheet.ReproducibleXlsx;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/** A contributor's form as a spreadsheet: a line a part, validated cells to fill in, each line bound to its row by a hidden cell. */
@Component
public class FormXlsx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int TAG = 0;
    private static final int NUMBER = 1;
    private static final int INDICATOR = 2;
    private static final int BEFORE = 3;
    private static final int FIRST_FIELD = 4;
    private static final int HEADER = 5;
    private static final int NAME = 3;

    /** In points. */
    private static final double LINE_HEIGHT = 15;

    private static final List<FormField> FIELDS =
            List.of(FormField.STATUS, FormField.DEADLINE, FormField.COMMENTS, FormField.SOURCES);
    private static final List<Integer> WIDTHS = List.of(8, 12, 42, 46, 24, 22, 56, 36);

    /** The part of the package with the fields. */
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Words words;

    public FormXlsx(Words words) {
        this.words = words;
    }

    /**
     * Writes the form.
     *
     * @param language of labels and statuses; the texts of the framework stay in their own
     * @param out is left open
     */
    public void write(ContributorForm form, Locale language, OutputStream out) throws IOException {
        FormTexts texts = new FormTexts(form, words, Words.nearest(language));
        try (ReproducibleXlsx steady = new ReproducibleXlsx(
                form.period().from().atStartOfDay(ZoneOffset.UTC).toInstant(),
                out,
                Map.of(SHEET, FormXlsx::openToAll))) {
            write(form, texts, new Workbook(steady, "Jalon", "1.0"));
            steady.finish();
        }
    }

    /** The library writes the missing password as one of a digit, which the schema does not know. */
    private static String openToAll(String sheet) {
        return sheet.replace("<sheetProtection password=\"0\"", "<sheetProtection");
    }

    private static void write(ContributorForm form, FormTexts texts, Workbook book) throws IOException {
        Worksheet sheet = book.newWorksheet(texts.words().get(texts.language(), "forms.file.sheet"));
        Worksheet lists = book.newWorksheet("Jalon");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        List<String> statuses = texts.statuses();
        for (int i = 0; i < statuses.size(); i++) {
            lists.value(i, 0, statuses.get(i));
        }
        lists.value(0, 1, texts.code());
        head(sheet, form, texts);
        int last = lines(sheet, form, texts);
        if (!form.framework().isJudged()) {
            sheet.hideColumn(FIRST_FIELD);
        }
        sheet.range(HEADER + 1, FIRST_FIELD, last, FIRST_FIELD)
                .validateWithList(lists.range(0, 0, statuses.size() - 1, 0))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle(texts.label(FormField.STATUS))
                .error(texts.choose());
        look(sheet);
        book.finish();
    }

    private static void head(Worksheet sheet, ContributorForm form, FormTexts texts) {
        sheet.value(0, NUMBER, texts.title());
        sheet.style(0, NUMBER).bold().fontSize(14).set();
        sheet.value(1, NUMBER, texts.period());
        sheet.value(2, NUMBER, texts.code());
        sheet.style(2, NUMBER).bold().set();
        sheet.value(3, NUMBER, texts.how());
        sheet.range(3, NUMBER, 3, FIRST_FIELD + 2).merge();
        sheet.style(3, NUMBER).wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(3, LINE_HEIGHT * 3);
        sheet.value(4, TAG, form.tag(0, 0, FormField.NAME).printed());
        sheet.value(4, NUMBER, texts.label(FormField.NAME));
        fillable(sheet.range(4, NAME, 4, NAME));
        sheet.value(HEADER, TAG, texts.label(FormField.ROW));
        sheet.value(HEADER, NUMBER, texts.number());
        sheet.value(HEADER, INDICATOR, texts.indicator());
        sheet.value(HEADER, BEFORE, texts.label(FormField.BEFORE));
        for (int i = 0; i < FIELDS.size(); i++) {
            sheet.value(HEADER, FIRST_FIELD + i, texts.label(FIELDS.get(i)));
        }
        sheet.range(HEADER, NUMBER, HEADER, FIRST_FIELD + FIELDS.size() - 1)
                .style()
                .bold()
                .fillColor("D9EEF8")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    /** @return the last line written */
    private static int lines(Worksheet sheet, ContributorForm form, FormTexts texts) {
        int line = HEADER;
        for (Entry entry : form.entries()) {
            for (int part = 1; part <= entry.parts(); part++) {
                line++;
                sheet.value(
                        line,
                        TAG,
                        form.tag(entry.position(), part, FormField.ROW).printed());
                sheet.value(line, NUMBER, entry.number(part));
                sheet.value(line, INDICATOR, entry.row().indicator().text());
                sheet.value(line, BEFORE, texts.before(entry, part));
                sheet.range(line, NUMBER, line, BEFORE)
                        .style()
                        .fillColor("F3F5F7")
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
                int tall = Math.max(
                        height(entry.row().indicator().text(), INDICATOR), height(texts.before(entry, part), BEFORE));
                sheet.rowHeight(line, Math.min(LINE_HEIGHT * tall, Worksheet.MAX_ROW_HEIGHT));
                for (int i = 0; i < FIELDS.size(); i++) {
                    // Deadline and sources belong to the row as a whole and are asked for once.
                    if (part == 1 || FIELDS.get(i).ofPart()) {
                        fillable(sheet.range(line, FIRST_FIELD + i, line, FIRST_FIELD + i));
                    }
                }
            }
        }
        return line;
    }

    /** About how many lines a text takes in its column; never fewer than somebody needs to write in beside it. */
    private static int height(String text, int column) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / (WIDTHS.get(column) - 2))
                .sum();
        return Math.max(lines, 4);
    }

    /** As text, so that Excel makes no date of '2018' or '1/2'. */
    private static void fillable(Range cells) {
        cells.style()
                .format("@")
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor("7B8B97")
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }

    private static void look(Worksheet sheet) {
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.hideColumn(TAG);
        sheet.freezePane(INDICATOR, HEADER + 1);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(HEADER);
        // Without a password: it keeps one from typing in the wrong place, and from nothing else.
        sheet.protect("", SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS, SheetProtectionOption.SHEET);
    }
}
