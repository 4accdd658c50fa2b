package org.jalon.intake.proposal;

import java.util.Locale;
import java.util.Optional;

/**
 * A cell of the file beside what Jalon has. States are codes of levels, a line each part, and the file's own word where it is none.
 *
 * @param before what the period says
 * @param after what the file says
 * @param sealed what was sealed last; empty if nothing was
 */
public record CellDifference(Cell cell, String before, String after, Optional<String> sealed, Change change) {

    /** How the two differ. */
    public enum Change {
        SAME,
        CHANGED,
        ADDED,
        REMOVED,
        /** The file says something that Jalon cannot take as it is. */
        UNREADABLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean differs() {
        return change != Change.SAME;
    }

    static Change change(boolean same, String before, String after) {
        if (same) {
            return Change.SAME;
        }
        return before.isBlank() ? Change.ADDED : after.isBlank() ? Change.REMOVED : Change.CHANGED;
    }
}
