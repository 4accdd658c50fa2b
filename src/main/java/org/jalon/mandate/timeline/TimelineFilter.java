package org.jalon.mandate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.shared.text.Folding;

/**
 * Which entries one wants to see.
 *
 * @param lanes none means all
 * @param words all of which stand in an entry; blank means any entry
 */
public record TimelineFilter(
        Optional<LocalDate> from, Optional<LocalDate> to, Set<Lane> lanes, Optional<EventKind> kind, String words) {

    public static final TimelineFilter ALL =
            new TimelineFilter(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), "");

    public List<TimelineEntry> of(List<TimelineEntry> entries) {
        List<String> wanted = Stream.of(Folding.of(words).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return entries.stream()
                .filter(entry -> from.filter(day -> entry.last().isBefore(day)).isEmpty())
                .filter(entry ->
                        to.filter(day -> entry.date().day().isAfter(day)).isEmpty())
                .filter(entry -> lanes.isEmpty() || lanes.contains(entry.lane()))
                .filter(entry ->
                        kind.filter(wantedKind -> wantedKind != entry.kind()).isEmpty())
                .filter(entry -> entry.says(wanted))
                .toList();
    }
}
