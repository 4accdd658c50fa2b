package org.jalon.mandate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.text.Folding;

/**
 * Something that was decided, said or happened, and what a document says of it. Where two tell it differently there are two entries, and
 * {@code who} says whose account each is.
 *
 * @param key short stable name of it within its mandate
 * @param end its last day where it lasted; empty if it did not
 * @param inferred whether the date is a reader's conclusion and not said by the document
 * @param body who acted, as the document calls it; blank if nobody is named
 * @param symbol of the document that it is, such as {@code S/2023/638}; blank if it is none
 * @param who how the members voted, or whose account this is; blank if there is nothing to tell
 * @param until the last day of what it set; never the date of a proposal, or of a draft that failed
 * @param dates further ones
 */
public record TimelineEntry(
        String key,
        EventDate date,
        Optional<LocalDate> end,
        boolean inferred,
        Lane lane,
        String body,
        EventKind kind,
        String symbol,
        LocalizedText title,
        Optional<Outcome> outcome,
        Optional<Votes> votes,
        String who,
        Optional<LocalDate> until,
        List<NamedDate> dates,
        EventSource source,
        String note) {

    public TimelineEntry {
        dates = List.copyOf(dates);
    }

    /** The last day on which it can have been. */
    public LocalDate last() {
        return end.orElseGet(date::last);
    }

    /** Whether all of {@code words}, folded, stand in what is said of it. */
    boolean says(List<String> words) {
        String all = Folding.of(String.join(
                " ",
                Stream.of(title.en(), title.fr(), body, symbol, who, source.quotation(), source.cited(), note)
                        .toList()));
        return words.stream().allMatch(all::contains);
    }
}
