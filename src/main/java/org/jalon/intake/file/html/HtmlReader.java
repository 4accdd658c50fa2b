package org.jalon.intake.file.html;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads the tables of a page. Nothing of it is run or fetched. */
public final class HtmlReader {

    private static final int MOST_ABOVE = 4;
    private static final int DEEPEST = 256;
    private static final String BLOCKS = "p|h1|h2|h3|h4|h5|h6|caption|li|div";

    private final ReadingBudget budget;
    private final List<RawTable> tables = new ArrayList<>();
    private final List<RawRemark> remarks = new ArrayList<>();
    private final List<String> above = new ArrayList<>();

    private HtmlReader(ReadingBudget budget) {
        this.budget = budget;
    }

    public static RawFile read(String page, ReadingBudget budget) {
        Document document = Jsoup.parse(page, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        HtmlReader reader = new HtmlReader(budget);
        reader.walk(document.body());
        return new RawFile(reader.tables, reader.remarks);
    }

    private void walk(Element element) {
        budget.step("");
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                above(text.text());
            } else if (node instanceof Element child) {
                child(child);
            }
        }
    }

    private void child(Element child) {
        boolean table = child.normalName().equals("table");
        if (table && !HtmlTable.isFrame(child)) {
            String place = FilePlace.table(budget.table());
            Element caption = child.selectFirst("> caption");
            if (caption != null) {
                above(caption.text());
            }
            tables.add(new HtmlTable(child, place, budget, remarks).read(above));
            above.clear();
        } else if (!HtmlText.isUnseen(child)) {
            boolean block = child.normalName().matches(BLOCKS) && child.selectFirst("table") == null;
            if (block) {
                above(child.text());
            } else {
                walk(child);
            }
        }
    }

    private void above(String text) {
        if (!text.isBlank()) {
            above.add(text.strip());
            if (above.size() > MOST_ABOVE) {
                above.removeFirst();
            }
        }
    }
}
