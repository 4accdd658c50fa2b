package org.jalon.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the editing of a row has come in its period; never how far the indicator has come. */
public enum EditingState {
    /** Copied from the period before and not yet confirmed by anyone. */
    CARRIED_FORWARD,
    /** Somebody wrote it in this period. */
    EDITED,
    /** Somebody said that there is no change. */
    CONFIRMED,
    /** It lies before the reviewers. */
    SUBMITTED,
    /** A reviewer sent it back, with a reason. */
    RETURNED,
    /** A reviewer took it as it is. */
    APPROVED,
    /** As a report published it. */
    PUBLISHED;

    /** The code used in files and addresses: {@code carried-forward}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nobody has done anything to it in its period. */
    public boolean isUntouched() {
        return this == CARRIED_FORWARD;
    }

    /** Whether an officer has to do something before it can go to the reviewers: nobody has touched it, or it was returned. */
    public boolean waitsForOfficer() {
        return switch (this) {
            case CARRIED_FORWARD, RETURNED -> true;
            case EDITED, CONFIRMED, SUBMITTED, APPROVED, PUBLISHED -> false;
        };
    }

    /** Whether somebody has brought it up to date and it only has to be submitted. */
    public boolean isReady() {
        return this == EDITED || this == CONFIRMED;
    }

    /** Whether it can be signed as it is. */
    public boolean isSettled() {
        return this == APPROVED || this == PUBLISHED;
    }

    /** The value of that code; empty for an unknown one. */
    public static Optional<EditingState> ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
