package org.jalon.table;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.jalon.framework.StatusScale;

/**
 * In what a row moved since the last sealed period, in the order in which a reviewer looks at it. A row is in exactly one; what differs is
 * told by {@link Change}.
 */
public enum Movement {
    ADVANCED(Change.ADVANCED),
    REGRESSED(Change.REGRESSED),
    /** The status is another one, and no order says which way: a row that is split, or was not stated on one side. */
    STATUS_CHANGED(Change.STATUS_CHANGED, Change.NEWLY_STATED, Change.NO_LONGER_STATED),
    DEADLINE_MOVED(Change.DEADLINE_MOVED),
    /** Comments, sources, or how the deadline is read. */
    TEXT_ONLY(
            Change.TEXT_CHANGED,
            Change.SOURCES_CHANGED,
            Change.DEADLINE_REREAD,
            Change.REWORDED,
            Change.RENUMBERED,
            Change.MOVED),
    NO_CHANGE(Change.UNCHANGED),
    /** There was no such row to compare with. */
    NEW(Change.ADDED);

    private final Set<Change> changes;

    Movement(Change first, Change... others) {
        changes = EnumSet.of(first, others);
    }

    /** The code used in files and addresses: {@code text-only}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Movement> ofCode(String code) {
        return Arrays.stream(values())
                .filter(movement -> movement.code().equals(code))
                .findFirst();
    }

    /** How {@code now} stands to {@code then}. */
    public static Movement of(AssessmentContent then, AssessmentContent now, StatusScale scale) {
        return of(Change.between(scale, then, now));
    }

    /** The first movement that one of these changes makes; {@link #NO_CHANGE} if none does. */
    static Movement of(Set<Change> changes) {
        return Arrays.stream(values())
                .filter(movement -> movement.changes.stream().anyMatch(changes::contains))
                .findFirst()
                .orElse(NO_CHANGE);
    }
}
