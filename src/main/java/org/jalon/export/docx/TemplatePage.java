package org.jalon.export.docx;

import org.jalon.export.docx.xml.WordElements;
import org.jalon.export.printed.Printed.Paper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of a template, by its last section: how wide a table can be on it, and how it is turned for a wide one. In twentieths of a point. */
final class TemplatePage {

    private static final int A4 = 11906;
    private static final int A4_LONG = 16838;
    private static final int MARGIN = 1134;

    private final Document body;

    private TemplatePage(Document body) {
        this.body = body;
    }

    static TemplatePage of(Document body) {
        return new TemplatePage(body);
    }

    /** @return the width between the margins, the page lying as it should */
    int lay(Paper paper) {
        Element size = last("pgSz");
        int width = size == null ? A4 : number(size, "w", A4);
        int height = size == null ? A4_LONG : number(size, "h", A4_LONG);
        boolean turn = paper == Paper.ACROSS && width < height;
        if (turn && size != null) {
            size.setAttributeNS(WordElements.W, "w:w", String.valueOf(height));
            size.setAttributeNS(WordElements.W, "w:h", String.valueOf(width));
            size.setAttributeNS(WordElements.W, "w:orient", "landscape");
        }
        return (turn && size != null ? height : width) - margins();
    }

    int width() {
        Element size = last("pgSz");
        return (size == null ? A4 : number(size, "w", A4)) - margins();
    }

    private int margins() {
        Element margins = last("pgMar");
        return margins == null
                ? 2 * MARGIN
                : number(margins, "left", MARGIN) + number(margins, "right", MARGIN) + number(margins, "gutter", 0);
    }

    private @org.jspecify.annotations.Nullable Element last(String name) {
        NodeList found = body.getElementsByTagNameNS(WordElements.W, name);
        return (Element) found.item(found.getLength() - 1);
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.getAttributeNS(WordElements.W, attribute);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
