package org.jalon.export.form;

import java.io.IOException;
import java.util.Locale;
import org.jalon.export.docx.xml.DocxXml;

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

    /** A field that cannot be deleted, only filled in: a list for a status, paragraphs for comments and sources, a line for all else. */
    void toFill(FormTag tag) throws IOException {
        switch (tag.field()) {
            case STATUS -> inLine(tag, texts.choose(), this::list);
            case COMMENTS, SOURCES ->
                // LibreOffice 7 loses the line breaks of a text control; paragraphs within a control it keeps.
                control(tag, texts.hint(), () -> {}, hint -> paragraph("FormFill", hint, "PlaceholderText"));
            case NAME, ROW, BEFORE, DEADLINE -> inLine(tag, texts.hint(), () -> xml.empty("w:text"));
        }
    }

    private interface Hint {
        void write(String hint) throws IOException;
    }

    private void inLine(FormTag tag, String hint, DocxXml.Content kind) throws IOException {
        xml.in("w:p", () -> {
            style("FormFill");
            control(tag, hint, kind, words -> runs(words, "PlaceholderText", texts.language()));
        });
    }

    private void control(FormTag tag, String hint, DocxXml.Content kind, Hint content) throws IOException {
        xml.in("w:sdt", () -> {
            xml.in("w:sdtPr", () -> {
                xml.empty("w:alias", "w:val", texts.label(tag.field()));
                xml.empty("w:tag", "w:val", tag.printed());
                xml.empty("w:lock", "w:val", "sdtLocked");
                xml.empty("w:showingPlcHdr");
                kind.write();
            });
            xml.in("w:sdtContent", () -> content.write(hint));
        });
    }

    private void paragraph(String style, String text, String runStyle) throws IOException {
        xml.in("w:p", () -> {
            style(style);
            runs(text, runStyle, texts.language());
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
