package org.jalon.export;

import java.io.IOException;
import java.util.Locale;
import org.jalon.export.docx.DocxXml;

/** Paragraphs and content controls of a Word form. */
final class FormControls {

    private final DocxXml xml;
    private final FormTexts texts;

    FormControls(DocxXml xml, FormTexts texts) {
        this.xml = xml;
        this.texts = texts;
    }

    void paragraph(String style, String text, Locale language) throws IOException {
        xml.in("w:p", () -> {
            style(style);
            runs(text, "", language);
        });
    }

    /** Words that Word does not let be changed; where they are changed all the same, that is noticed when the form is read. */
    void fixed(String text, Locale language) throws IOException {
        xml.in("w:sdt", () -> {
            xml.in("w:sdtPr", () -> xml.empty("w:lock", "w:val", "sdtContentLocked"));
            xml.in("w:sdtContent", () -> {
                for (String line : text.split("\n", -1)) {
                    paragraph("FormBefore", line, language);
                }
            });
        });
    }

    /** A field: a list for a status, text of several lines for all else. It cannot be deleted, only filled in. */
    void toFill(FormTag tag) throws IOException {
        boolean list = tag.field() == FormField.STATUS;
        String hint = list ? texts.choose() : texts.hint();
        xml.in("w:p", () -> {
            style("FormFill");
            xml.in("w:sdt", () -> {
                xml.in("w:sdtPr", () -> {
                    xml.empty("w:alias", "w:val", texts.label(tag.field()));
                    xml.empty("w:tag", "w:val", tag.printed());
                    xml.empty("w:lock", "w:val", "sdtLocked");
                    xml.empty("w:showingPlcHdr");
                    if (list) {
                        list();
                    } else {
                        xml.empty("w:text", "w:multiLine", "1");
                    }
                });
                xml.in("w:sdtContent", () -> runs(hint, "PlaceholderText", texts.language()));
            });
        });
    }

    private void list() throws IOException {
        xml.in("w:dropDownList", () -> {
            for (String status : texts.statuses()) {
                xml.empty("w:listItem", "w:displayText", status, "w:value", status);
            }
        });
    }

    private void style(String style) throws IOException {
        xml.in("w:pPr", () -> xml.empty("w:pStyle", "w:val", style));
    }

    private void runs(String text, String style, Locale language) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.in("w:r", () -> {
            xml.in("w:rPr", () -> {
                if (!style.isEmpty()) {
                    xml.empty("w:rStyle", "w:val", style);
                }
                xml.empty("w:lang", "w:val", language.toLanguageTag());
            });
            xml.in("w:t", () -> {
                xml.attribute("xml:space", "preserve");
                xml.text(text.replace('\n', ' '));
            });
        });
    }
}
