package org.jalon.mandate;

import java.util.Locale;

/** The life of a reporting period. */
public enum PeriodState {
    PLANNED,
    OPEN,
    IN_REVIEW,
    /** Signed and frozen: it answers the same data for ever. */
    SEALED;

    /** The code used in files and addresses: {@code in-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
