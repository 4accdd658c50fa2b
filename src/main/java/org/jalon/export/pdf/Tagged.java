package org.jalon.export.pdf;

import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jalon.export.printed.Change;
import org.jalon.export.printed.Hand;

/** An element that words belong to. Words that came or went have one of their own within it, which says so. */
final class Tagged {

    private final Tags tags;
    private final COSDictionary element;
    private final String type;
    private final Map<Words, Tagged> marked = new IdentityHashMap<>();

    Tagged(Tags tags, COSDictionary element, String type) {
        this.tags = tags;
        this.element = element;
        this.type = type;
    }

    COSDictionary element() {
        return element;
    }

    /** Its name in the content of a page. */
    String type() {
        return type;
    }

    /** The element of these words, which is made when they are drawn: elements stand in the order of what they hold. */
    Tagged of(Words words) {
        return switch (words.change()) {
            case Change.None none -> this;
            case Change.Added(Hand by) -> marked.computeIfAbsent(words, one -> span("Underline", by));
            case Change.Removed(Hand by) -> marked.computeIfAbsent(words, one -> span("LineThrough", by));
        };
    }

    private Tagged span(String decoration, Hand by) {
        COSDictionary span = tags.add("Span", element);
        Tags.say(span, "Layout", "TextDecorationType", COSName.getPDFName(decoration));
        span.setString(COSName.T, by.name() + ", " + by.at().truncatedTo(ChronoUnit.SECONDS));
        return new Tagged(tags, span, "Span");
    }
}
