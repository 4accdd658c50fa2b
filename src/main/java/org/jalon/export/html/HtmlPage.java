package org.jalon.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.text.Bidi;
import java.util.Locale;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.PillarLine;
import org.jalon.export.printed.Line.RowLine;
import org.jalon.export.printed.Line.Slot;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.Printed.Paper;
import org.jalon.export.printed.PrintedAnnex.Standing;

/** The annex as one page. */
final class HtmlPage {

    private final Printed annex;
    private final Locale language;
    private final Markup page;
    private final HtmlNotes notes;

    private HtmlPage(Printed annex, Writer out) {
        this.page = new Markup(out);
        this.annex = annex;
        this.language = annex.columns().getFirst().heading().language();
        this.notes = new HtmlNotes(page, language);
    }

    /** @param out is left open */
    static void write(Printed annex, Writer out) throws IOException {
        try {
            new HtmlPage(annex, out).write(Styles.of(annex.paper()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(String styles) {
        page.raw("<!DOCTYPE html>\n");
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language.toLanguageTag());
        head(styles);
        page.open("body", "class", annex.paper() == Paper.ACROSS ? "across" : "");
        top();
        page.open("table");
        tableHead();
        page.open("tbody");
        annex.lines().forEach(this::line);
        page.close().close();
        // The rule that ends the table: the table's own would also stand at the end of every page.
        page.open("div", "class", "end").close();
        annex.notes().ifPresent(notes::write);
        annex.seal().ifPresent(seal -> phrase("p", "seal", seal));
        page.close().close().raw("\n").flush();
    }

    private void head(String styles) {
        page.open("head");
        page.empty("meta", "charset", "UTF-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "author", "content", "Jalon");
        page.empty("meta", "name", "subject", "content", annex.about().subject().text());
        page.empty(
                "meta",
                "name",
                "description",
                "content",
                annex.about().description().text());
        page.leaf(
                "title",
                annex.head().heading().text() + ". " + annex.head().title().text());
        page.open("style").raw(styles).close();
        page.close();
    }

    private void mark() {
        switch (annex.standing()) {
            case Standing.Published published ->
                published.aboveEveryPage().ifPresent(corrigendum -> phrase("p", "corrigendum", corrigendum));
            case Standing.NotPublished draft -> phrase("p", "draft", draft.mark());
        }
    }

    private void top() {
        page.open("div", "class", "on-screen");
        if (annex.standing() instanceof Standing.Published published) {
            page.leaf("p", published.symbol(), "class", "symbol");
        }
        mark();
        page.close();
        phrase("h1", "", annex.head().heading());
        phrase("p", "original", annex.head().original());
        annex.head().untranslated().ifPresent(untranslated -> phrase("p", "original", untranslated));
        phrase("h2", "", annex.head().title());
        annex.standing().belowTitle().forEach(place -> phrase("p", "place", place));
        annex.head().compared().ifPresent(compared -> phrase("p", "compared", compared));
    }

    private void tableHead() {
        page.open("colgroup");
        annex.columns().forEach(column -> page.empty("col", "class", column.name()));
        page.close().open("thead");
        if (!annex.groups().isEmpty()) {
            page.open("tr");
            annex.groups()
                    .forEach(group -> page.leaf(
                            group.heading().text().isEmpty() ? "td" : "th",
                            group.heading().text(),
                            "scope",
                            "colgroup",
                            "colspan",
                            String.valueOf(group.columns())));
            page.close();
        }
        page.open("tr");
        annex.columns().forEach(column -> page.leaf("th", column.heading().text(), "scope", "col"));
        page.close().close();
    }

    private void line(Line line) {
        switch (line) {
            case PillarLine(Band band) -> pillar(band);
            case RowLine row -> row(row);
        }
    }

    private void pillar(Band band) {
        page.open("tr", "class", "pillar");
        page.open("td", "colspan", String.valueOf(annex.columns().size()), "id", anchor(band));
        HtmlText text = new HtmlText(page, language, notes);
        text.paragraph("h3", band.title());
        band.statement().forEach(paragraph -> text.paragraph("p", paragraph));
        page.close().close();
    }

    private void row(RowLine row) {
        page.open("tr");
        for (int column = 0; column < annex.columns().size(); column++) {
            if (row.slots().get(column) instanceof Slot.Cell(int rows, var paragraphs)) {
                page.open(
                        "td",
                        "rowspan",
                        rows > 1 ? String.valueOf(rows) : "",
                        "class",
                        annex.columns().get(column).name() + (row.goesOn() && rows == 1 ? " goes-on" : ""));
                new HtmlText(page, language, notes).paragraphs(paragraphs);
                page.close();
            }
        }
        page.close();
    }

    private void phrase(String element, String style, Phrase phrase) {
        page.leaf(
                element,
                phrase.text(),
                "class",
                style,
                "lang",
                phrase.language().equals(language) ? "" : phrase.language().toLanguageTag(),
                "dir",
                direction(phrase.text()));
    }

    private static String anchor(Band band) {
        return "pillar-" + (band.number().isEmpty() ? band.key() : band.number())
                + (band.change().isNow() ? "" : "-removed");
    }

    /** {@code rtl}, or nothing for what begins from the left. */
    static String direction(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                        && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? "rtl"
                : "";
    }
}
