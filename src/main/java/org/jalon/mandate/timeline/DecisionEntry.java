package org.jalon.mandate.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.mandate.Decision;
import org.jalon.mandate.timeline.EventDate.Precision;

/** A decision that the mandate rests on as an entry of the time line, where nobody made one. */
final class DecisionEntry {

    private static final Pattern YEAR = Pattern.compile("\\((\\d{4})\\)");
    private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]+");

    private DecisionEntry() {}

    /** Empty if neither its day nor the year of its symbol is known: it has no place in time. */
    static Optional<TimelineEntry> of(Decision decision) {
        return date(decision)
                .map(date -> new TimelineEntry(
                        NO_NAME.matcher(decision.symbol().toLowerCase(Locale.ROOT))
                                .replaceAll("-"),
                        date,
                        Optional.empty(),
                        false,
                        Lane.COUNCIL,
                        "",
                        EventKind.RESOLUTION,
                        decision.symbol(),
                        decision.summary(),
                        Optional.of(Outcome.ADOPTED),
                        Optional.empty(),
                        "",
                        decision.until(),
                        List.of(),
                        new EventSource(
                                "",
                                decision.source().symbol(),
                                decision.source().locator(),
                                decision.source().quote()),
                        ""));
    }

    private static Optional<EventDate> date(Decision decision) {
        Matcher year = YEAR.matcher(decision.symbol());
        return decision.adopted()
                .map(day -> new EventDate(day, Precision.DAY))
                .or(() -> year.find() ? Optional.of(EventDate.parse(year.group(1))) : Optional.empty());
    }
}
