package org.jalon.intake.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.assessment.PeriodAddress;
import org.jalon.intake.column.ColumnMapping;

/**
 * A file that somebody brought in on a period.
 *
 * @param symbol of the document; the file's name if nobody gave one
 * @param problem why it could not be read; empty unless it failed
 * @param table the number of the table that a person chose; empty for the likely one
 * @param columns as a person corrected them; empty as long as nobody did
 */
public record Intake(
        IntakeId id,
        PeriodAddress address,
        String fileName,
        String digest,
        String symbol,
        Optional<LocalDate> dated,
        Instant recordedAt,
        String personName,
        State state,
        Optional<Problem> problem,
        Optional<Integer> table,
        Optional<ColumnMapping> columns) {

    /** How far its reading has come. */
    public enum State {
        WAITING,
        READING,
        READY,
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isOver() {
            return this == READY || this == FAILED;
        }
    }

    /**
     * Something that is the matter with it.
     *
     * @param place in the file; empty if it is about the whole
     * @param key of the words
     * @param details what the words have gaps for
     */
    public record Problem(String place, String key, List<String> details) {

        public Problem {
            details = List.copyOf(details);
        }
    }
}
