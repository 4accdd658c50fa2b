package org.jalon.export.pdf;

import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.PrintedChange;

/** An element that words belong to. Words that came or went have one of their own within it, which says so. */
final class Tagged {

    private final Tags tags;
    private final COSDictionary element;
    private final String type;
    private final Optional<Link> link;
    private final Map<StyledWords, Tagged> marked = new IdentityHashMap<>();
    private final Map<StyledWords, Leading> leads = new IdentityHashMap<>();

    /** @param around type of the element around the link */
    private record Leading(String around, Anchor anchor) {}

    private record Link(COSDictionary element, Anchor anchor) {}

    Tagged(Tags tags, COSDictionary element, String type) {
        this(tags, element, type, Optional.empty());
    }

    private Tagged(Tags tags, COSDictionary element, String type, Optional<Link> link) {
        this.tags = tags;
        this.element = element;
        this.type = type;
        this.link = link;
    }

    COSDictionary element() {
        return element;
    }

    /** Its name in the content of a page. */
    String type() {
        return type;
    }

    /** These words lead somewhere. */
    void leads(StyledWords words, String around, Anchor anchor) {
        leads.put(words, new Leading(around, anchor));
    }

    /** Words of this element stand there; if they lead somewhere, they do so from now on. */
    void stand(PDPage page, float x, float y, TextLine.Piece piece) {
        link.ifPresent(one -> one.anchor().stand(page, one.element(), x, y, piece));
    }

    /** The element of these words, which is made when they are drawn: elements stand in the order of what they hold. */
    Tagged of(StyledWords words) {
        Leading leading = leads.get(words);
        if (leading != null) {
            return marked.computeIfAbsent(words, one -> link(leading)).of(words);
        }
        return switch (words.change()) {
            case PrintedChange.None none -> this;
            case PrintedChange.Added(Hand by) -> marked.computeIfAbsent(words, one -> span("Underline", by));
            case PrintedChange.Removed(Hand by) -> marked.computeIfAbsent(words, one -> span("LineThrough", by));
        };
    }

    private Tagged link(Leading leading) {
        COSDictionary own = tags.add("Link", tags.add(leading.around(), element));
        return new Tagged(tags, own, "Link", Optional.of(new Link(own, leading.anchor())));
    }

    private Tagged span(String decoration, Hand by) {
        COSDictionary span = tags.add("Span", element);
        Tags.say(span, "Layout", "TextDecorationType", COSName.getPDFName(decoration));
        span.setString(COSName.T, by.name() + ", " + by.at().truncatedTo(ChronoUnit.SECONDS));
        return new Tagged(tags, span, "Span", link);
    }
}
