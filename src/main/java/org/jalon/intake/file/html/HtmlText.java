package org.jalon.intake.file.html;

import java.util.Set;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a cell as its reader sees them: paragraphs and points on lines of their own, what is not shown left out. */
final class HtmlText {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "head", "title", "object", "iframe", "svg");
    private static final Set<String> LINES =
            Set.of("p", "div", "li", "tr", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table");

    private final String place;
    private final java.util.List<RawRemark> remarks;
    private final StringBuilder text = new StringBuilder();

    HtmlText(String place, java.util.List<RawRemark> remarks) {
        this.place = place;
        this.remarks = remarks;
    }

    static boolean isUnseen(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all");
    }

    String of(Element cell) {
        walk(cell);
        return text.toString().replaceAll(" *\n[ \n]*", "\n").strip();
    }

    private void walk(Element element) {
        int point = element.hasAttr("start") && element.attr("start").matches("\\d{1,4}")
                ? Integer.parseInt(element.attr("start"))
                : 1;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element child) {
                point = child(element, child, point);
            }
        }
    }

    private int child(Element parent, Element child, int point) {
        if (isUnseen(child)) {
            if (!child.text().isBlank()) {
                remarks.add(RawRemark.at(place, "intake.file.remark.hidden", child.text()));
            }
            return point;
        }
        boolean line = LINES.contains(child.normalName());
        if (line || child.normalName().equals("br")) {
            text.append('\n');
        }
        boolean ofList = child.normalName().equals("li");
        if (ofList) {
            text.append(parent.normalName().equals("ol") ? point + ". " : "– ");
        }
        if (child.normalName().equals("table")) {
            remarks.add(RawRemark.at(place, "intake.file.remark.nestedTable"));
        }
        walk(child);
        if (line) {
            text.append('\n');
        } else if (child.normalName().matches("td|th")) {
            text.append('\t');
        }
        return ofList ? point + 1 : point;
    }

    /** A line's end in the source is a blank to whoever reads the page. */
    private void append(String words) {
        String said = words.replaceAll("[ \\t\\r\\n\\f]+", " ");
        boolean begins = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(begins ? said.stripLeading() : said);
    }
}
