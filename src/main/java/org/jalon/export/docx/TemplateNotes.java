package org.jalon.export.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.docx.xml.Naming;
import org.jalon.export.docx.xml.Revisions;
import org.jalon.export.docx.xml.WordElements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An office's own file with room for footnotes: behind those that it has, or in a part that is made for them; in its own styles for
 * footnotes, or in Jalon's where it has none.
 */
final class TemplateNotes {

    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
    private static final String HERE = "jalon-notes";

    /** What Jalon calls its part, and its styles, where the file's own names are taken. */
    static final String OWN = "jalon-";

    private final Map<String, byte[]> parts;
    private final Naming naming;
    private final String part;
    private final Optional<Document> there;
    private final AtomicInteger changes = new AtomicInteger();
    private final DocxNotes notes;

    private TemplateNotes(Map<String, byte[]> parts, Naming naming, String part, Optional<Document> there) {
        this.parts = parts;
        this.naming = naming;
        this.part = part;
        this.there = there;
        this.notes = new DocxNotes(naming, there.map(TemplateNotes::highest).orElse(0), changes);
    }

    /** @throws IOException if the file cannot be read, which has been tried before */
    static TemplateNotes in(TemplatePackage file, Naming naming) throws IOException {
        try {
            Map<String, byte[]> parts = new LinkedHashMap<>(file.parts());
            Naming whole = NoteStyles.added(parts, naming);
            Document relations = TemplatePackage.parsed(parts.getOrDefault(RELATIONS, new byte[0]));
            Optional<String> named = named(relations).filter(parts::containsKey);
            Optional<Document> there = Optional.empty();
            if (named.isPresent()) {
                there = file.xml(named.get());
                parts.remove(named.get());
            }
            String part = named.orElse(
                    parts.containsKey(DocxPackage.FOOTNOTES) ? "word/" + OWN + "footnotes.xml" : DocxPackage.FOOTNOTES);
            if (named.isEmpty()) {
                declare(parts, relations, part);
            }
            return new TemplateNotes(parts, whole, part, there);
        } catch (TemplateRefused e) {
            throw new IOException("It was read before", e);
        }
    }

    /** All parts but that of the notes, in the order of the file. */
    Map<String, byte[]> parts() {
        return parts;
    }

    /** What writes into the body. */
    DocxText text(DocxXml xml) {
        return new DocxText(xml, naming, notes, new Revisions(xml, changes));
    }

    /** To be called when the body is written. */
    void write(ZipOutputStream zip) throws IOException {
        if (there.isEmpty()) {
            DocxPackage.part(zip, part, notes::write);
            return;
        }
        Document own = there.get();
        Element root = own.getDocumentElement();
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", WordElements.W);
        root.appendChild(own.createProcessingInstruction(HERE, ""));
        String text = DocxTemplate.text(own);
        String mark = "<?" + HERE + "?>";
        int place = text.indexOf(mark);
        DocxPackage.begin(zip, part);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        writer.write(text, 0, place);
        DocxXml xml = new DocxXml(writer);
        notes.notes(xml);
        xml.flush();
        writer.write(text, place + mark.length(), text.length() - place - mark.length());
        writer.flush();
    }

    private static Optional<String> named(Document relations) {
        for (Element one : WordElements.inAny(relations, "Relationship")) {
            if (one.getAttribute("Type").endsWith("/footnotes")) {
                String target = one.getAttribute("Target");
                return Optional.of(target.startsWith("/") ? target.substring(1) : "word/" + target);
            }
        }
        return Optional.empty();
    }

    private static void declare(Map<String, byte[]> parts, Document relations, String part)
            throws IOException, TemplateRefused {
        Element relation = added(relations, "Relationship");
        relation.setAttribute("Id", OWN + "footnotes");
        relation.setAttribute("Type", RELATION);
        relation.setAttribute("Target", "/" + part);
        parts.put(RELATIONS, DocxTemplate.bytes(relations));
        Document types = TemplatePackage.parsed(parts.getOrDefault(TYPES, new byte[0]));
        Element type = added(types, "Override");
        type.setAttribute("PartName", "/" + part);
        type.setAttribute("ContentType", TYPE);
        parts.put(TYPES, DocxTemplate.bytes(types));
    }

    private static Element added(Document document, String name) {
        Element root = document.getDocumentElement();
        Element element = document.createElementNS(root.getNamespaceURI(), name);
        root.appendChild(element);
        return element;
    }

    private static int highest(Document notes) {
        return WordElements.in(notes, "footnote").stream()
                .map(note -> note.getAttributeNS(WordElements.W, "id"))
                .filter(id -> id.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
