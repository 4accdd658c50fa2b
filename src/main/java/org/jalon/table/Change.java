package org.jalon.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.framework.StatusScale;

/**
 * In what way a row differs between two periods. A row has at most one of those that speak of its status, and any number of the others;
 * {@link #UNCHANGED} stands alone, so do {@link #ADDED} and {@link #WITHDRAWN}.
 */
public enum Change {
    /** The status went up in the order that the framework's own scale declares. */
    ADVANCED,

    /** The status went down in that order. */
    REGRESSED,

    /** A status was stated on both sides and is another one, and no order is declared for the two, or a row is split. */
    STATUS_CHANGED,

    /** The status was blank and is stated now. */
    NEWLY_STATED,

    /** The status was stated and is blank now. */
    NO_LONGER_STATED,

    /** The printed words of the deadline differ. */
    DEADLINE_MOVED,

    /** The deadline's words are the same and are read in another way. */
    DEADLINE_REREAD,

    /** The comments differ, be it in a comma. */
    TEXT_CHANGED,

    /** The citations, or what is said of doubts in the source, differ. */
    SOURCES_CHANGED,

    /** The indicator itself has another wording. */
    REWORDED,

    /** The indicator is printed with another number. */
    RENUMBERED,

    /** The indicator stands below another objective. */
    MOVED,

    /** Nothing of all that. */
    UNCHANGED,

    /** The indicator has a row on the later side only. */
    ADDED,

    /** The indicator has a row on the earlier side only. */
    WITHDRAWN;

    /** The name of this value in addresses and exports: {@code newly-stated}. It never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of that code; empty for an unknown one. */
    public static Optional<Change> ofCode(String code) {
        return EnumSet.allOf(Change.class).stream()
                .filter(change -> change.code().equals(code))
                .findFirst();
    }

    /** What this is when the two sides change places. */
    public Change mirrored() {
        return switch (this) {
            case ADVANCED -> REGRESSED;
            case REGRESSED -> ADVANCED;
            case NEWLY_STATED -> NO_LONGER_STATED;
            case NO_LONGER_STATED -> NEWLY_STATED;
            case ADDED -> WITHDRAWN;
            case WITHDRAWN -> ADDED;
            case STATUS_CHANGED,
                    DEADLINE_MOVED,
                    DEADLINE_REREAD,
                    TEXT_CHANGED,
                    SOURCES_CHANGED,
                    REWORDED,
                    RENUMBERED,
                    MOVED,
                    UNCHANGED -> this;
        };
    }

    /**
     * How an indicator's status moved from one content to another; empty if it says the same. Statuses of split rows are compared as they
     * stand: which part became which is not told by any source, so that a split row never advances, it changes.
     */
    public static Optional<Change> ofStatus(StatusScale scale, AssessmentContent from, AssessmentContent to) {
        if (statuses(from).equals(statuses(to))) {
            return Optional.empty();
        }
        boolean stated = isStated(from);
        if (stated != isStated(to)) {
            return Optional.of(stated ? NO_LONGER_STATED : NEWLY_STATED);
        }
        if (!stated || from.isSplit() || to.isSplit()) {
            return Optional.of(STATUS_CHANGED);
        }
        OptionalInt step = scale.step(onlyStatus(from), onlyStatus(to));
        if (step.isEmpty()) {
            return Optional.of(STATUS_CHANGED);
        }
        return Optional.of(step.getAsInt() > 0 ? ADVANCED : REGRESSED);
    }

    /** All that differs from one content to another; empty only if they are equal. */
    public static Set<Change> between(StatusScale scale, AssessmentContent from, AssessmentContent to) {
        EnumSet<Change> found = EnumSet.noneOf(Change.class);
        ofStatus(scale, from, to).ifPresent(found::add);
        Set<Difference> printed = Difference.between(from, to);
        if (printed.contains(Difference.DEADLINE)) {
            found.add(DEADLINE_MOVED);
        } else if (!reading(from).equals(reading(to))) {
            found.add(DEADLINE_REREAD);
        }
        if (printed.contains(Difference.COMMENTS)) {
            found.add(TEXT_CHANGED);
        }
        if (!Objects.equals(from.citations(), to.citations()) || !from.doubt().equals(to.doubt())) {
            found.add(SOURCES_CHANGED);
        }
        return found;
    }

    private static Optional<DeadlineReading> reading(AssessmentContent content) {
        return content.deadline().map(Deadline::reading);
    }

    private static List<Optional<String>> statuses(AssessmentContent content) {
        return content.parts().stream().map(Part::status).toList();
    }

    private static boolean isStated(AssessmentContent content) {
        return content.parts().stream().anyMatch(part -> part.status().isPresent());
    }

    private static String onlyStatus(AssessmentContent content) {
        return content.parts().getFirst().status().orElseThrow();
    }
}
