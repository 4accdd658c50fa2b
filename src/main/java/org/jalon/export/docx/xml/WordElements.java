package org.jalon.export.docx.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements of somebody's Word file by their names, in its own vocabulary unless said otherwise. */
public final class WordElements {

    /** The vocabulary of what Word writes; its prefix is {@code w}. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordElements() {}

    /** Wherever they stand in a part, in its order. */
    public static List<Element> in(Document part, String name) {
        return list(part.getElementsByTagNameNS(W, name));
    }

    /** Wherever they stand in an element, in its order. */
    public static List<Element> in(Element parent, String name) {
        return list(parent.getElementsByTagNameNS(W, name));
    }

    /** Wherever they stand in a part, whatever its vocabulary. */
    public static List<Element> inAny(Document part, String name) {
        return list(part.getElementsByTagNameNS("*", name));
    }

    /** The first one right in an element, whatever its vocabulary. */
    public static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static List<Element> list(NodeList found) {
        List<Element> list = new ArrayList<>(found.getLength());
        for (int n = 0; n < found.getLength(); n++) {
            list.add((Element) found.item(n));
        }
        return list;
    }
}
