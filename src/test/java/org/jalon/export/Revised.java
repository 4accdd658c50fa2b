package org.jalon.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.NullUnmarked;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Accepts or rejects every tracked change of a Word file as the standard says (ISO/IEC 29500-1, 17.13.5), on its XML: what is decided against is
 * gone, a paragraph whose mark goes is joined to the next one and takes that one's looks, a row that goes takes its cells along.
 */
@NullUnmarked
public final class Revised {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final List<String> PARTS = List.of("word/document.xml", "word/footnotes.xml");

    /** What goes with its content, and what goes and leaves its content. */
    private final String gone;

    private final String kept;
    private final boolean accepting;

    private Revised(boolean accepting) {
        this.accepting = accepting;
        this.gone = accepting ? "del" : "ins";
        this.kept = accepting ? "ins" : "del";
    }

    public static byte[] accepted(byte[] docx) throws Exception {
        return new Revised(true).all(docx);
    }

    public static byte[] rejected(byte[] docx) throws Exception {
        return new Revised(false).all(docx);
    }

    static Document document(byte[] docx) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return parse(zip.readAllBytes());
                }
            }
        }
        throw new IOException("No document");
    }

    private byte[] all(byte[] docx) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = zip.readAllBytes();
                if (PARTS.contains(entry.getName())) {
                    Document document = parse(part);
                    revise(document);
                    ByteArrayOutputStream text = new ByteArrayOutputStream();
                    TransformerFactory.newInstance()
                            .newTransformer()
                            .transform(new DOMSource(document), new StreamResult(text));
                    part = text.toByteArray();
                }
                copy.write(part);
            }
        }
        return out.toByteArray();
    }

    private static Document parse(byte[] part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }

    private void revise(Document document) {
        for (Element row : list(document, "tr")) {
            if (child(child(row, "trPr"), gone) != null) {
                row.getParentNode().removeChild(row);
            } else {
                remove(child(child(row, "trPr"), kept));
            }
        }
        for (Element change : list(document, "pPrChange")) {
            Element now = (Element) change.getParentNode();
            now.removeChild(change);
            if (!accepting) {
                Element mark = child(now, "rPr");
                Element before = (Element) child(change, "pPr").cloneNode(true);
                if (mark != null) {
                    before.appendChild(mark);
                }
                now.getParentNode().replaceChild(before, now);
            }
        }
        for (Element change : list(document, gone)) {
            if (!change.getParentNode().getLocalName().equals("rPr")) {
                remove(change);
            }
        }
        for (Element change : list(document, kept)) {
            if (!change.getParentNode().getLocalName().equals("rPr")) {
                while (change.getFirstChild() != null) {
                    change.getParentNode().insertBefore(change.getFirstChild(), change);
                }
                remove(change);
            }
        }
        for (Element text : list(document, "delText")) {
            document.renameNode(text, W, "w:t");
        }
        for (Element paragraph : list(document, "p")) {
            Element mark = child(child(paragraph, "pPr"), "rPr");
            if (child(mark, gone) != null) {
                joinToNext(paragraph);
            } else {
                remove(mark);
            }
        }
    }

    private static void joinToNext(Element paragraph) {
        Element next = (Element) paragraph.getNextSibling();
        if (next == null || !next.getLocalName().equals("p")) {
            throw new AssertionError("The mark that ends a cell cannot go");
        }
        Element looks = child(next, "pPr");
        Node before = looks.getNextSibling();
        for (Node content : children(paragraph)) {
            if (!content.getLocalName().equals("pPr")) {
                next.insertBefore(content, before);
            }
        }
        remove(paragraph);
    }

    private static void remove(Node node) {
        if (node != null) {
            node.getParentNode().removeChild(node);
        }
    }

    private static List<Element> list(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS(W, name);
        List<Element> list = new ArrayList<>();
        for (int n = 0; n < found.getLength(); n++) {
            list.add((Element) found.item(n));
        }
        return list;
    }

    private static List<Node> children(Element parent) {
        List<Node> list = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            list.add(node);
        }
        return list;
    }

    private static Element child(Element parent, String name) {
        if (parent == null) {
            return null;
        }
        return children(parent).stream()
                .filter(node -> name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(null);
    }
}
