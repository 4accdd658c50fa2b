package org.jalon.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jalon.shared.Citation;

/**
 * Exact words of a document.
 *
 * @param id 0 before it is kept
 * @param key its short name within a mandate; empty before it is kept, unless a package names it
 * @param place where in the document, such as {@code para. 12}
 * @param asAt when it was so, which need not be the document's date; empty if nobody can tell
 * @param speaker who says it: one of {@link Speaker}'s codes, or a name; empty if that is the document itself
 * @param note what to know about the words; may be empty
 * @param recordedAt when it was entered, and {@code personName} by whom
 */
public record Passage(
        long id,
        String key,
        SourceDocument document,
        String place,
        String quotation,
        Optional<AsAt> asAt,
        Nature nature,
        Optional<String> speaker,
        String note,
        Instant recordedAt,
        String personName) {

    /** In the order in which the document says them. */
    public static final Comparator<Passage> BY_PLACE =
            Comparator.comparing(Passage::place, PlaceOrder.INSTANCE).thenComparingLong(Passage::id);

    /** The latest first: by when it was so and, where nobody can tell, by the date of the document; those without either last. */
    public static final Comparator<Passage> NEWEST_FIRST = Comparator.comparing(
                    (Passage passage) -> passage.time().orElse(new AsAt("1900")), Comparator.reverseOrder())
            .thenComparing(passage -> passage.document().slug())
            .thenComparing(BY_PLACE);

    private Optional<AsAt> time() {
        return asAt.or(() -> document.details().contents().map(AsAt::of))
                .or(() -> document.published().map(AsAt::of));
    }

    /** As an assessment cites it. */
    public Citation citation() {
        return new Citation(document.cited(), place, quotation);
    }
}
