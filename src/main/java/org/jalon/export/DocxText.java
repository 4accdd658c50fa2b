package org.jalon.export;

import java.io.IOException;
import java.text.Bidi;
import java.util.Locale;
import org.jalon.export.PrintedAnnex.Phrase;

/** Paragraphs and runs. All looks come from the named style. */
record DocxText(DocxXml xml) {

    void paragraph(String style, Phrase phrase) throws IOException {
        paragraph(style, phrase, false);
    }

    /** @param keptWithNext beyond what the style says: no page break between this paragraph and the next one */
    void paragraph(String style, Phrase phrase, boolean keptWithNext) throws IOException {
        paragraph(style, phrase, keptWithNext, () -> {});
    }

    /** An item of a list; its dash is the list's, not a character of the text. */
    void item(String style, Phrase phrase, boolean keptWithNext) throws IOException {
        paragraph(
                style,
                phrase,
                keptWithNext,
                () -> xml.in("w:numPr", () -> {
                    xml.empty("w:ilvl", "w:val", "0");
                    xml.empty("w:numId", "w:val", "1");
                }));
    }

    void blank(String style, boolean keptWithNext) throws IOException {
        paragraph(style, new Phrase("", Locale.ROOT), keptWithNext);
    }

    private void paragraph(String style, Phrase phrase, boolean keptWithNext, DocxXml.Content numbering)
            throws IOException {
        xml.in("w:p", () -> {
            xml.in("w:pPr", () -> {
                xml.empty("w:pStyle", "w:val", style);
                if (keptWithNext) {
                    xml.empty("w:keepNext");
                }
                numbering.write();
                if (isRightToLeft(phrase.text())) {
                    xml.empty("w:bidi");
                }
            });
            phrase(phrase);
        });
    }

    /** The words as runs: one, unless they change direction or contain line breaks. */
    void phrase(Phrase phrase) throws IOException {
        boolean first = true;
        for (String line : phrase.text().split("\\R", -1)) {
            if (!first) {
                xml.in("w:r", () -> xml.empty("w:br"));
            }
            first = false;
            if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
                run(line, phrase.language(), false);
                continue;
            }
            Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            for (int n = 0; n < bidi.getRunCount(); n++) {
                run(
                        line.substring(bidi.getRunStart(n), bidi.getRunLimit(n)),
                        phrase.language(),
                        bidi.getRunLevel(n) % 2 == 1);
            }
        }
    }

    private void run(String text, Locale language, boolean rightToLeft) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.in("w:r", () -> {
            xml.in("w:rPr", () -> {
                if (rightToLeft) {
                    xml.empty("w:rtl");
                }
                xml.empty("w:lang", language(language));
            });
            String[] pieces = text.split("\t", -1);
            for (int n = 0; n < pieces.length; n++) {
                if (n > 0) {
                    xml.empty("w:tab");
                }
                String piece = pieces[n];
                if (!piece.isEmpty()) {
                    xml.in("w:t", () -> {
                        xml.attribute("xml:space", "preserve");
                        xml.text(piece);
                    });
                }
            }
        });
    }

    /** By the first character that has a direction, as Unicode's algorithm has it. */
    private static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Word knows languages by country and keeps one for each family of scripts. */
    private static String[] language(Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> new String[] {"w:bidi", "ar-SA"};
            case "he", "fa", "ur" -> new String[] {"w:bidi", language.toLanguageTag()};
            case "zh" -> new String[] {"w:eastAsia", "zh-CN"};
            case "en" -> new String[] {"w:val", "en-GB"};
            case "fr" -> new String[] {"w:val", "fr-FR"};
            case "es" -> new String[] {"w:val", "es-ES"};
            case "ru" -> new String[] {"w:val", "ru-RU"};
            default -> new String[] {"w:val", language.toLanguageTag()};
        };
    }
}
