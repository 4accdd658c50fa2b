package org.jalon.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody did to a period.
 *
 * @param personName how {@code username} was called then
 * @param dueBefore and {@code dueAfter}: only of a due date that was set or moved
 * @param corrigendum the number of the corrigendum it belongs to; 0 for the period itself
 */
public record PeriodAct(
        Kind kind,
        Instant at,
        String username,
        String personName,
        Optional<String> reason,
        Optional<LocalDate> dueBefore,
        Optional<LocalDate> dueAfter,
        int corrigendum) {

    /** What can be done to a period. */
    public enum Kind {
        PLANNED,
        OPENED,
        DUE_MOVED,
        REVIEW_BEGUN,
        REVIEW_ENDED,
        SEALED,
        CORRIGENDUM_BEGUN,
        CORRIGENDUM_SEALED,
        CORRIGENDUM_ABANDONED;

        /** The code used in files and addresses: {@code due-moved}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
