package org.jalon.export.docx;

import java.io.IOException;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.export.docx.DocxCell.Looks;
import org.jalon.export.docx.DocxCell.Mark;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.docx.xml.Naming;
import org.jalon.export.docx.xml.Revisions;
import org.jalon.export.printed.NonBreaking;
import org.jalon.export.printed.Note;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Paragraph.Stretch;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.printed.PrintedChange.None;

/** Paragraphs and runs. All looks come from the named style. */
record DocxText(DocxXml xml, Naming naming, DocxNotes notes, Revisions revisions) {

    /** For parts that have neither notes nor changes. */
    DocxText(DocxXml xml) {
        this(xml, Naming.OWN);
    }

    /** For a text without notes. */
    DocxText(DocxXml xml, Naming naming) {
        this(xml, naming, new AtomicInteger());
    }

    private DocxText(DocxXml xml, Naming naming, AtomicInteger changes) {
        this(xml, naming, new DocxNotes(naming, 0, changes), new Revisions(xml, changes));
    }

    /** A paragraph in which nothing is compared. */
    void paragraph(String style, Phrase phrase) throws IOException {
        xml.in("w:p", () -> {
            xml.in("w:pPr", () -> {
                xml.empty("w:pStyle", "w:val", naming.style(style));
                bidi(isRightToLeft(phrase.text()));
            });
            phrase(phrase);
        });
    }

    /** @param keptWithNext beyond what the style says: no page break between this paragraph and the next one */
    void blank(String style, boolean keptWithNext, PrintedChange change) throws IOException {
        xml.in(
                "w:p",
                () -> xml.in("w:pPr", () -> {
                    xml.empty("w:pStyle", "w:val", naming.style(style));
                    if (keptWithNext) {
                        xml.empty("w:keepNext");
                    }
                    ownMark(change);
                }));
    }

    /** @param paragraph with the blanks and hyphens that it is to have */
    void paragraph(Paragraph paragraph, Mark mark, boolean keptWithNext) throws IOException {
        xml.in("w:p", () -> {
            xml.in("w:pPr", () -> {
                looks(mark.now(), keptWithNext);
                ownMark(mark.change());
                if (mark.changesLooks()) {
                    revisions.inside(
                            "w:pPrChange", mark.by(), () -> xml.in("w:pPr", () -> looks(mark.before(), keptWithNext)));
                }
            });
            stretches(paragraph.stretches(), paragraph.language());
            for (Note note : paragraph.notes()) {
                revisions.around(note.change(), () -> notes.refer(xml, note));
            }
        });
    }

    void stretches(List<Stretch> stretches, Locale language) throws IOException {
        for (Stretch stretch : stretches) {
            revisions.around(
                    stretch.change(),
                    () -> runs(
                            new Phrase(stretch.text(), language),
                            stretch.change().isNow() ? "w:t" : "w:delText"));
        }
    }

    private void looks(Looks looks, boolean keptWithNext) throws IOException {
        xml.empty("w:pStyle", "w:val", naming.style(looks.style()));
        if (keptWithNext) {
            xml.empty("w:keepNext");
        }
        if (looks.item()) {
            xml.in("w:numPr", () -> {
                xml.empty("w:ilvl", "w:val", "0");
                xml.empty("w:numId", "w:val", naming.list());
            });
        }
        bidi(looks.rightToLeft());
    }

    void bidi(boolean rightToLeft) throws IOException {
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
    }

    private void ownMark(PrintedChange change) throws IOException {
        if (!(change instanceof None)) {
            xml.in("w:rPr", () -> revisions.mark(change));
        }
    }

    /** The words as runs: one, unless they change direction or contain line breaks. */
    void phrase(Phrase phrase) throws IOException {
        runs(new Phrase(NonBreaking.in(phrase.text()), phrase.language()), "w:t");
    }

    private void runs(Phrase phrase, String element) throws IOException {
        boolean first = true;
        for (String line : phrase.text().split("\\R", -1)) {
            if (!first) {
                xml.in("w:r", () -> xml.empty("w:br"));
            }
            first = false;
            if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
                run(line, phrase.language(), false, element);
                continue;
            }
            Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            for (int n = 0; n < bidi.getRunCount(); n++) {
                run(
                        line.substring(bidi.getRunStart(n), bidi.getRunLimit(n)),
                        phrase.language(),
                        bidi.getRunLevel(n) % 2 == 1,
                        element);
            }
        }
    }

    private void run(String text, Locale language, boolean rightToLeft, String element) throws IOException {
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
                    xml.in(element, () -> {
                        xml.attribute("xml:space", "preserve");
                        xml.text(piece);
                    });
                }
            }
        });
    }

    /** By the first character that has a direction, as Unicode's algorithm has it. */
    static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Word knows languages by country and keeps one for each family of scripts. */
    static String[] language(Locale language) {
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
