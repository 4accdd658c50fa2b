package org.jalon.assessment;

import java.util.Locale;

/** What somebody did to bring a version about. */
public enum Act {
    PUBLISHED,
    CARRIED_FORWARD,
    /** Carried forward into a period that was opened when a later one had been opened already. */
    ENTERED_LATER,
    EDITED,
    CONFIRMED,
    RESTORED,
    UNDONE,
    SUBMITTED,
    RETURNED,
    APPROVED,
    /** Approved by somebody who had written the row, which their mandate allows; marked so for ever. */
    APPROVED_OWN,
    /** Brought back to what was sealed, because the corrigendum was abandoned. */
    ABANDONED;

    /** The code used in files and addresses: {@code carried-forward}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the words of a version may be others than those of the version before. */
    public boolean givesWords() {
        return switch (this) {
            case PUBLISHED, CARRIED_FORWARD, ENTERED_LATER, EDITED, RESTORED, UNDONE, ABANDONED -> true;
            case CONFIRMED, SUBMITTED, RETURNED, APPROVED, APPROVED_OWN -> false;
        };
    }

    /** Whether whoever does this answers for what the row says. */
    public boolean isAuthorship() {
        return switch (this) {
            case EDITED, CONFIRMED, RESTORED -> true;
            case PUBLISHED,
                    CARRIED_FORWARD,
                    ENTERED_LATER,
                    UNDONE,
                    SUBMITTED,
                    RETURNED,
                    APPROVED,
                    APPROVED_OWN,
                    ABANDONED -> false;
        };
    }
}
