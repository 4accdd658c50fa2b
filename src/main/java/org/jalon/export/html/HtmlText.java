package org.jalon.export.html;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.NonBreaking;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Paragraph.Shape;
import org.jalon.export.printed.Paragraph.Stretch;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.printed.PrintedChange.Added;
import org.jalon.export.printed.PrintedChange.None;
import org.jalon.export.printed.PrintedChange.Removed;

/** Paragraphs, lists and marked changes. */
record HtmlText(Markup page, Locale language, HtmlNotes notes) {

    void paragraphs(List<Paragraph> paragraphs) {
        boolean inList = false;
        for (Paragraph paragraph : paragraphs) {
            boolean item = paragraph.shape() == Shape.ITEM;
            if (item && !inList) {
                page.open("ul");
            } else if (!item && inList) {
                page.close();
            }
            inList = item;
            paragraph(item ? "li" : "p", paragraph);
        }
        if (inList) {
            page.close();
        }
    }

    void paragraph(String element, Paragraph paragraph) {
        page.open(
                element,
                "lang",
                paragraph.language().equals(language)
                        ? ""
                        : paragraph.language().toLanguageTag(),
                "dir",
                HtmlPage.direction(paragraph.wholeText()));
        stretches(NonBreaking.in(paragraph).stretches());
        paragraph.notes().forEach(note -> notes.refer(this, note));
        page.close();
    }

    /** A line may end between old words and new ones, which adds no character to what somebody copies. */
    private void stretches(List<Stretch> stretches) {
        for (int n = 0; n < stretches.size(); n++) {
            if (n > 0 && stretches.get(n - 1).isReplacedBy(stretches.get(n))) {
                page.empty("wbr");
            }
            stretch(stretches.get(n));
        }
    }

    void stretch(Stretch stretch) {
        marked(stretch.change(), () -> words(stretch.text()));
    }

    void marked(PrintedChange change, Runnable content) {
        switch (change) {
            case None none -> content.run();
            case Added(Hand by) -> marked("ins", by, content);
            case Removed(Hand by) -> marked("del", by, content);
        }
    }

    private void marked(String element, Hand by, Runnable content) {
        String time = by.at().truncatedTo(ChronoUnit.SECONDS).toString();
        page.open(element, "datetime", time, "title", by.name() + ", " + time);
        content.run();
        page.close();
    }

    private void words(String text) {
        for (NonBreaking.Piece piece : NonBreaking.pieces(text)) {
            if (piece.fixed()) {
                page.leaf("span", piece.text(), "class", "nb");
            } else {
                page.text(piece.text());
            }
        }
    }
}
