package org.jalon.table;

import java.util.Arrays;
import java.util.Optional;

/**
 * How an indicator stands to its deadline at a date. It is a fact beside the status, not a lower status.
 *
 * @see LatenessRule
 */
public enum Lateness {
    /** Counts as done; whether it was done in time is not asked. */
    DONE("done"),

    /** There is time beyond the end of the period: for what is ongoing there always is. */
    NOT_DUE("not-due"),

    /** The time ends with the period at the latest, and has not ended yet. */
    DUE_THIS_PERIOD("due-this-period"),

    /** The last day has passed and it is not done. */
    OVERDUE("overdue"),

    /** The words name no date, or it is not stated whether it is done. */
    CANNOT_BE_JUDGED("cannot-be-judged"),

    /**
     * The source prints no deadline (S/2017/478, Annex I, 1.2.3). A value of its own: nothing was promised, so that it
     * is neither in time nor late, and there are no words whose meaning one could clear up.
     */
    NO_DEADLINE("no-deadline");

    private final String code;

    Lateness(String code) {
        this.code = code;
    }

    /** The name of this value in addresses and exports. It never changes. */
    public String code() {
        return code;
    }

    /** The value of that code; empty for an unknown one. */
    public static Optional<Lateness> ofCode(String code) {
        return Arrays.stream(values())
                .filter(lateness -> lateness.code.equals(code))
                .findFirst();
    }
}
