package org.jalon.matrix;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;

/** In what a row moved since the last sealed period: what a reviewer looks at first comes first. A row is in exactly one. */
public enum Movement {
    REGRESSED,
    ADVANCED,
    /** The status is another one, and one of the two is split or not stated: no such step is forward or back. */
    STATUS_CHANGED,
    DEADLINE_MOVED,
    TEXT_ONLY,
    NO_CHANGE,
    /** There was no such row to compare with. */
    NEW;

    /** The code used in files and addresses: {@code text-only}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How {@code now} stands to {@code then}, by what is printed. */
    public static Movement of(AssessmentContent then, AssessmentContent now, StatusScale scale) {
        Set<Difference> differences = Difference.between(then, now);
        if (differences.contains(Difference.STATUS)) {
            return ofStatus(rank(then, scale), rank(now, scale));
        }
        if (differences.contains(Difference.DEADLINE)) {
            return DEADLINE_MOVED;
        }
        return differences.isEmpty() ? NO_CHANGE : TEXT_ONLY;
    }

    private static Movement ofStatus(Optional<Integer> then, Optional<Integer> now) {
        if (then.isEmpty() || now.isEmpty()) {
            return STATUS_CHANGED;
        }
        return now.get() > then.get() ? ADVANCED : REGRESSED;
    }

    private static Optional<Integer> rank(AssessmentContent content, StatusScale scale) {
        return content.isSplit()
                ? Optional.empty()
                : content.parts().getFirst().status().flatMap(scale::level).map(StatusLevel::rank);
    }
}
