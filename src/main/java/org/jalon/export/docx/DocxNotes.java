package org.jalon.export.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.docx.xml.Naming;
import org.jalon.export.docx.xml.Revisions;
import org.jalon.export.printed.Note;

/**
 * The footnotes of a file (ISO/IEC 29500-1, 17.11). Word keeps their words in a part of their own, so they are gathered while the body is
 * written. Word counts them; what the file numbers is for itself.
 *
 * <p>When a reference goes, its note goes with it. Its words are tracked all the same, as Word does, since they are read where they stand.
 */
final class DocxNotes {

    private static final String TEXT = "FootnoteText";
    private static final String REFERENCE = "FootnoteReference";

    /** By the ids that they have in Jalon's own file. */
    static final List<String> STYLES = List.of(TEXT, REFERENCE);

    private final Naming naming;
    private final int before;
    private final AtomicInteger changes;
    private final List<Note> notes = new ArrayList<>();

    /** @param before the highest number that the file has already given to a note */
    DocxNotes(Naming naming, int before, AtomicInteger changes) {
        this.naming = naming;
        this.before = before;
        this.changes = changes;
    }

    /** The number of the note behind the last word, in the body. */
    void refer(DocxXml xml, Note note) throws IOException {
        notes.add(note);
        mark(xml, () -> xml.empty("w:footnoteReference", "w:id", String.valueOf(before + notes.size())));
    }

    /** The whole part. */
    void write(DocxXml xml) throws IOException {
        xml.root("w:footnotes", List.of("w"), () -> {
            separator(xml, "-1", "separator");
            separator(xml, "0", "continuationSeparator");
            notes(xml);
        });
    }

    /** The notes that were referred to, one after the other. */
    void notes(DocxXml xml) throws IOException {
        DocxText text = new DocxText(xml, naming, new DocxNotes(naming, 0, changes), new Revisions(xml, changes));
        for (int n = 0; n < notes.size(); n++) {
            note(xml, text, before + n + 1, notes.get(n));
        }
    }

    private void note(DocxXml xml, DocxText text, int number, Note note) throws IOException {
        xml.in("w:footnote", () -> {
            xml.attribute("w:id", String.valueOf(number));
            xml.in("w:p", () -> {
                xml.in("w:pPr", () -> {
                    xml.empty("w:pStyle", "w:val", naming.style(TEXT));
                    text.bidi(DocxText.isRightToLeft(note.words().text()));
                });
                mark(xml, () -> xml.empty("w:footnoteRef"));
                xml.in(
                        "w:r",
                        () -> xml.in("w:t", () -> {
                            xml.attribute("xml:space", "preserve");
                            xml.text(" ");
                        }));
                text.stretches(List.of(note.stretch()), note.words().language());
            });
        });
    }

    private void mark(DocxXml xml, DocxXml.Content content) throws IOException {
        xml.in("w:r", () -> {
            xml.in("w:rPr", () -> xml.empty("w:rStyle", "w:val", naming.style(REFERENCE)));
            content.write();
        });
    }

    private static void separator(DocxXml xml, String number, String type) throws IOException {
        xml.in("w:footnote", () -> {
            xml.attribute("w:type", type);
            xml.attribute("w:id", number);
            xml.in("w:p", () -> {
                xml.in("w:pPr", () -> xml.empty("w:spacing", "w:before", "0", "w:after", "0"));
                xml.in("w:r", () -> xml.empty("w:" + type));
            });
        });
    }
}
