package org.jalon.intake.file.docx;

import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jalon.shared.office.SafeXml;
import org.jalon.shared.office.WordNotes.Note;

/** Footnotes and endnotes with the marks that a reader sees: counted through the document, each kind by itself. */
final class DocxNotes {

    private final Map<String, Note> footnotes;
    private final Map<String, Note> endnotes;
    private int footnote;
    private int endnote;

    DocxNotes(Map<String, Note> footnotes, Map<String, Note> endnotes) {
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    /** The note that this element refers to, with its mark before it; empty if it refers to none. */
    Optional<String> at(String element, XMLStreamReader xml) {
        boolean atFoot = element.equals("footnoteReference");
        if (!atFoot && !element.equals("endnoteReference")) {
            return Optional.empty();
        }
        Note note = (atFoot ? footnotes : endnotes).get(String.valueOf(SafeXml.attribute(xml, "id")));
        int number = atFoot ? ++footnote : ++endnote;
        return Optional.ofNullable(note).map(found -> number + " " + found.text());
    }
}
