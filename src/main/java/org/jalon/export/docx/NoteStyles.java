package org.jalon.export.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.export.docx.xml.Naming;
import org.jalon.export.docx.xml.WordElements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of footnotes in an office's own file: its own, and Jalon's where it has none. */
final class NoteStyles {

    private NoteStyles() {}

    /** How styles are called once those that the file lacks are among its own. */
    static Naming added(Map<String, byte[]> parts, Naming naming) throws IOException, TemplateRefused {
        List<Element> missing = new ArrayList<>();
        for (Element style : styles(TemplatePackage.parsed(DocxPackage.styles()))) {
            String id = id(style);
            if (DocxNotes.STYLES.contains(id) && !naming.ids().containsKey(id)) {
                missing.add(style);
            }
        }
        if (missing.isEmpty()) {
            return naming;
        }
        Document own = TemplatePackage.parsed(parts.getOrDefault(DocxPackage.STYLES, new byte[0]));
        Map<String, String> ids = new HashMap<>(naming.ids());
        for (Element style : missing) {
            boolean taken = styles(own).stream().anyMatch(other -> id(other).equals(id(style)));
            ids.put(id(style), taken ? TemplateNotes.OWN + id(style) : id(style));
            own.getDocumentElement().appendChild(adopted(own, style, ids.getOrDefault(id(style), "")));
        }
        parts.put(DocxPackage.STYLES, DocxTemplate.bytes(own));
        return new Naming(ids, naming.list());
    }

    /** Based on what every paragraph of the office's is based on: a style may have any id there. */
    private static Element adopted(Document own, Element style, String id) {
        Element copy = (Element) own.importNode(style, true);
        copy.setAttributeNS(WordElements.W, "w:styleId", id);
        Element base =
                (Element) copy.getElementsByTagNameNS(WordElements.W, "basedOn").item(0);
        styles(own).stream()
                .filter(other -> other.getAttributeNS(WordElements.W, "default").matches("1|true|on")
                        && other.getAttributeNS(WordElements.W, "type")
                                .equals(style.getAttributeNS(WordElements.W, "type")))
                .findFirst()
                .ifPresentOrElse(
                        normal -> base.setAttributeNS(WordElements.W, "w:val", id(normal)),
                        () -> copy.removeChild(base));
        return copy;
    }

    private static List<Element> styles(Document document) {
        return WordElements.in(document, "style");
    }

    private static String id(Element style) {
        return style.getAttributeNS(WordElements.W, "styleId");
    }
}
