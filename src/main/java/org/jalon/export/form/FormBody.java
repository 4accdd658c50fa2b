package org.jalon.export.form;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.form.ContributorForm.Entry;
import org.jalon.framework.Outline.Node;
import org.jspecify.annotations.Nullable;

/**
 * The Word form's text. Every field is a row of its own with the number of its indicator and its label before it: whoever loses the content
 * controls, as some programs do, still returns a form that can be read.
 */
final class FormBody {

    /** Of the columns, in twentieths of a point; together the width between the margins. */
    private static final List<Integer> WIDTHS = List.of(1100, 2100, 6438);

    private static final int WIDTH = 9638;

    /** The style of a number whose row stays on the page of the row below it: an indicator's fields are filled in together. */
    private static final String KEPT = "FormQuietKept";

    private static final String MARGIN = "1134"; // 20 mm

    private final DocxXml xml;
    private final FormTexts texts;
    private final FormControls controls;
    private final ContributorForm form;
    private final Locale own;

    FormBody(DocxXml xml, FormTexts texts) {
        this.xml = xml;
        this.texts = texts;
        this.controls = new FormControls(xml, texts);
        this.form = texts.form();
        this.own = form.framework().language();
    }

    static void footer(DocxXml xml, FormTexts texts) throws IOException {
        xml.root(
                "w:ftr",
                List.of("w", "r"),
                () -> new FormControls(xml, texts).paragraph("Footer", texts.code(), texts.language()));
    }

    void write() throws IOException {
        xml.root(
                "w:document",
                List.of("w", "r"),
                () -> xml.in("w:body", () -> {
                    controls.paragraph("FormTitle", texts.title(), texts.language());
                    controls.paragraph("FormText", texts.period(), texts.language());
                    controls.paragraph("FormCode", texts.code(), texts.language());
                    controls.paragraph("FormText", texts.how(), texts.language());
                    table(() -> field("", FormField.NAME, 0, 0, "FormQuiet"));
                    controls.paragraph("FormText", "", texts.language());
                    table(this::rows);
                    controls.paragraph("FormText", "", texts.language());
                    section();
                }));
    }

    private void rows() throws IOException {
        int depth = form.framework().levels().depth();
        List<Node> printed = List.of();
        for (Entry entry : form.entries()) {
            List<Node> above = entry.row().above();
            for (Node node : above) {
                if (printed.stream().noneMatch(one -> one.id().equals(node.id()))) {
                    boolean across = node.level() < depth - 1;
                    band(
                            across ? "FormPillar" : "FormObjective",
                            node.number().before(across ? ". " : " ", node.text()));
                }
            }
            printed = above;
            entry(entry);
        }
    }

    private void entry(Entry entry) throws IOException {
        row(true, () -> {
            cell(0, 1, "D9EEF8", () -> controls.paragraph("FormNumber", entry.number(1), own));
            cell(
                    1,
                    2,
                    "D9EEF8",
                    () -> controls.paragraph(
                            "FormIndicator", entry.row().indicator().text(), own));
        });
        for (int part = 1; part <= entry.parts(); part++) {
            String number = entry.number(part);
            before(number, texts.before(entry, part));
            if (form.framework().isJudged()) {
                field(number, FormField.STATUS, entry.position(), part, KEPT);
            }
            if (part == 1) {
                field(number, FormField.DEADLINE, entry.position(), 0, KEPT);
            }
            field(number, FormField.COMMENTS, entry.position(), part, KEPT);
        }
        field(entry.number(1), FormField.SOURCES, entry.position(), 0, "FormQuiet");
    }

    private void before(String number, String text) throws IOException {
        row(false, () -> {
            cell(0, 1, null, () -> controls.paragraph(KEPT, number, own));
            cell(1, 1, null, () -> controls.paragraph("FormQuiet", texts.label(FormField.BEFORE), texts.language()));
            cell(2, 1, "F3F5F7", () -> controls.fixed(text, own));
        });
    }

    /** @param style of the number before it */
    private void field(String number, FormField field, int position, int part, String style) throws IOException {
        row(true, () -> {
            cell(0, 1, null, () -> controls.paragraph(style, number, own));
            cell(1, 1, null, () -> controls.paragraph("FormLabel", texts.label(field), texts.language()));
            cell(2, 1, null, () -> controls.toFill(form.tag(position, part, field)));
        });
    }

    private void band(String style, String text) throws IOException {
        row(true, () -> cell(0, 3, null, () -> controls.paragraph(style, text, own)));
    }

    private void row(boolean whole, DocxXml.Content cells) throws IOException {
        xml.in("w:tr", () -> {
            if (whole) {
                xml.in("w:trPr", () -> xml.empty("w:cantSplit"));
            }
            cells.write();
        });
    }

    private void cell(int column, int span, @Nullable String fill, DocxXml.Content content) throws IOException {
        int width = WIDTHS.subList(column, column + span).stream()
                .mapToInt(Integer::intValue)
                .sum();
        xml.in("w:tc", () -> {
            xml.in("w:tcPr", () -> {
                xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
                if (span > 1) {
                    xml.empty("w:gridSpan", "w:val", String.valueOf(span));
                }
                if (fill != null) {
                    xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
                }
            });
            content.write();
        });
    }

    private void table(DocxXml.Content rows) throws IOException {
        xml.in("w:tbl", () -> {
            xml.in("w:tblPr", () -> {
                xml.empty("w:tblStyle", "w:val", "FormTable");
                xml.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
                xml.empty("w:tblLayout", "w:type", "fixed");
            });
            xml.in("w:tblGrid", () -> {
                for (int width : WIDTHS) {
                    xml.empty("w:gridCol", "w:w", String.valueOf(width));
                }
            });
            rows.write();
        });
    }

    private void section() throws IOException {
        xml.in("w:sectPr", () -> {
            xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
            xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
            xml.empty(
                    "w:pgMar",
                    "w:top",
                    MARGIN,
                    "w:right",
                    MARGIN,
                    "w:bottom",
                    MARGIN,
                    "w:left",
                    MARGIN,
                    "w:header",
                    "624",
                    "w:footer",
                    "624",
                    "w:gutter",
                    "0");
        });
    }
}
