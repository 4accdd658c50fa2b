package org.jalon.assessment.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.mandate.PeriodId;

/**
 * Under what a table was sealed, and beside what.
 *
 * @param number 0 for the period itself, 1 and on for its corrigenda
 * @param symbol of the report or of the corrigendum
 * @param reason why it was corrected; empty for the period itself
 * @param sealedAt when it was frozen here (UTC)
 * @param comparedWith the id of the period that was the one before it then; empty if there was none
 */
public record SealedAs(
        int number,
        String symbol,
        Optional<LocalDate> date,
        Optional<String> reason,
        String digest,
        Instant sealedAt,
        Optional<PeriodId> comparedWith) {

    public boolean isCorrigendum() {
        return number > 0;
    }
}
