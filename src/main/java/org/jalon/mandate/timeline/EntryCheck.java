package org.jalon.mandate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.springframework.stereotype.Component;

/** What must hold of an entry before it is kept. */
@Component
class EntryCheck {

    private static final int NAME = 80;
    private static final int SHORT = 200;
    private static final int TITLE = 400;
    private static final int NOTE = 2_000;
    private static final int QUOTATION = 4_000;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * The entry with a key of its own, if it has none yet.
     *
     * @param cited what the documents of the mandate are cited as, by key: either names one
     * @param taken keys of other entries
     * @throws FlawedInput with all that is wrong
     */
    TimelineEntry checked(TimelineEntry entry, Map<String, String> cited, Set<String> taken) {
        List<Flaw> flaws = new ArrayList<>();
        String document = document(entry.source().document(), cited);
        if (document.isEmpty()) {
            flaws.add(Flaw.at(
                    "/source",
                    "timeline.flaw.source",
                    entry.source().document(),
                    String.join(", ", cited.values().stream().sorted().toList())));
        }
        String key = entry.key().isEmpty() ? free(entry, taken) : entry.key();
        if (!KEY.matcher(key).matches()) {
            flaws.add(Flaw.at("/key", "timeline.flaw.key", key));
        } else if (taken.contains(key)) {
            flaws.add(Flaw.at("/key", "timeline.flaw.taken", key));
        }
        lengths(entry, key, flaws);
        order(entry, flaws);
        votes(entry, flaws);
        if (!flaws.isEmpty()) {
            throw new FlawedInput(flaws);
        }
        return new TimelineEntry(
                key,
                entry.date(),
                entry.end(),
                entry.inferred(),
                entry.lane(),
                entry.body(),
                entry.kind(),
                entry.symbol(),
                entry.title(),
                entry.outcome(),
                entry.votes(),
                entry.who(),
                entry.until(),
                entry.dates(),
                new EventSource(
                        document,
                        cited.getOrDefault(document, document),
                        entry.source().place(),
                        entry.source().quotation()),
                entry.note());
    }

    /** Its key, whether it was named by that or by what it is cited as; blank if there is none. */
    private static String document(String named, Map<String, String> cited) {
        if (cited.containsKey(named)) {
            return named;
        }
        return cited.entrySet().stream()
                .filter(document -> document.getValue().equals(named))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String free(TimelineEntry entry, Set<String> taken) {
        String stem = entry.kind().code() + "-" + entry.date();
        String key = stem;
        for (int n = 2; taken.contains(key); n++) {
            key = stem + "-" + n;
        }
        return key;
    }

    private static void lengths(TimelineEntry entry, String key, List<Flaw> flaws) {
        length("/key", key, 1, NAME, flaws);
        length("/title/en", entry.title().en(), 1, TITLE, flaws);
        length("/title/fr", entry.title().fr(), 1, TITLE, flaws);
        length("/place", entry.source().place(), 1, SHORT, flaws);
        length("/quotation", entry.source().quotation(), 1, QUOTATION, flaws);
        length("/body", entry.body(), 0, SHORT, flaws);
        length("/symbol", entry.symbol(), 0, NAME, flaws);
        length("/who", entry.who(), 0, NOTE, flaws);
        length("/dates", NamedDate.join(entry.dates()), 0, NOTE, flaws);
        length("/note", entry.note(), 0, NOTE, flaws);
    }

    private static void length(String pointer, String text, int least, int most, List<Flaw> flaws) {
        if (text.isBlank() && least > 0) {
            flaws.add(Flaw.at(pointer, "timeline.flaw.missing"));
        } else if (text.length() > most) {
            flaws.add(Flaw.at(pointer, "timeline.flaw.tooLong", text.length(), most));
        }
    }

    private static void order(TimelineEntry entry, List<Flaw> flaws) {
        LocalDate first = entry.date().day();
        if (entry.end().filter(day -> day.isBefore(first)).isPresent()) {
            flaws.add(Flaw.at("/dateTo", "timeline.flaw.order", entry.date().toString()));
        }
        if (entry.until().filter(day -> day.isBefore(first)).isPresent()) {
            flaws.add(Flaw.at("/until", "timeline.flaw.order", entry.date().toString()));
        }
        if (entry.until().isPresent() && isUndecided(entry)) {
            flaws.add(Flaw.at("/until", "timeline.flaw.undecided"));
        }
    }

    /** The dates of what was never decided are told by their names in {@code dates}. */
    private static boolean isUndecided(TimelineEntry entry) {
        return entry.outcome()
                .filter(
                        Set.of(
                                Outcome.NOT_ADOPTED,
                                Outcome.NOT_ENDORSED,
                                Outcome.PROPOSED,
                                Outcome.PLANNED,
                                Outcome.SUBMITTED)::contains)
                .isPresent();
    }

    private static void votes(TimelineEntry entry, List<Flaw> flaws) {
        entry.votes()
                .filter(votes -> votes.inFavour() < 0 || votes.against() < 0 || votes.abstaining() < 0)
                .ifPresent(votes -> flaws.add(Flaw.at("/inFavour", "timeline.flaw.votes")));
    }
}
