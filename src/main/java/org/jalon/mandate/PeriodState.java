package org.jalon.mandate;

import java.util.Locale;

/** The life of a reporting period. */
public enum PeriodState {
    /** In the calendar; it has no rows yet. */
    PLANNED,
    OPEN,
    /** What was submitted stays as it is until a reviewer approves or returns it. */
    IN_REVIEW,
    /** Signed and frozen: it answers the same data for ever. */
    SEALED,
    /** Sealed, while a corrigendum is prepared. Readers see what was sealed last. */
    CORRECTING;

    /** The code used in files and addresses: {@code in-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
