package org.jalon.analysis.ui.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.analysis.Comparison;
import org.jalon.shared.Words;
import org.jalon.table.Change;

/** A comparison in one sentence, with its denominator: '3 advanced, 1 regressed … of 31; 0 added, 0 withdrawn, 1 reworded'. */
final class Headline {

    private static final List<Change> OF_MATCHED = List.of(
            Change.ADVANCED,
            Change.REGRESSED,
            Change.STATUS_CHANGED,
            Change.DEADLINE_MOVED,
            Change.DEADLINE_REREAD,
            Change.TEXT_CHANGED,
            Change.SOURCES_CHANGED,
            Change.UNCHANGED,
            Change.NEWLY_STATED,
            Change.NO_LONGER_STATED);
    private static final List<Change> OF_FRAMEWORK =
            List.of(Change.ADDED, Change.WITHDRAWN, Change.REWORDED, Change.RENUMBERED, Change.MOVED);

    /** Said even if there are none: that nothing went back is news, too. */
    private static final Set<Change> ALWAYS = EnumSet.of(
            Change.ADVANCED,
            Change.REGRESSED,
            Change.DEADLINE_MOVED,
            Change.TEXT_CHANGED,
            Change.UNCHANGED,
            Change.ADDED,
            Change.WITHDRAWN,
            Change.REWORDED);

    private final Words words;
    private final Locale locale;

    Headline(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    String of(Comparison comparison) {
        Map<Change, Integer> counts = comparison.counts();
        return words.get(
                locale,
                comparison.isOfOnePeriod() ? "comparison.headline.one" : "comparison.headline",
                comparison.matched(),
                said(OF_MATCHED, counts),
                said(OF_FRAMEWORK, counts),
                comparison.headings().size());
    }

    private String said(List<Change> changes, Map<Change, Integer> counts) {
        return changes.stream()
                .filter(change -> ALWAYS.contains(change) || counts.getOrDefault(change, 0) > 0)
                .map(change -> words.get(locale, "change.count." + change.code(), counts.getOrDefault(change, 0)))
                .collect(Collectors.joining(", "));
    }
}
