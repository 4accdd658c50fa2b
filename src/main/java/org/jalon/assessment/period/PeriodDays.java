package org.jalon.assessment.period;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.mandate.PeriodCode;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Days;

/**
 * What somebody says of a period that is to be opened; what they leave out is as the calendar has it. Days are calendar days without a time zone.
 *
 * @param from and {@code to}: its first and its last day, both or none
 * @param label what is printed for its code
 * @param due the day by which its rows should be up to date
 */
public record PeriodDays(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> label, Optional<LocalDate> due) {

    /** The most characters of a label. */
    public static final int LONGEST_LABEL = 40;

    /** Another due day than the usual one. */
    public static Optional<PeriodDays> due(LocalDate day) {
        return Optional.of(new PeriodDays(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day)));
    }

    /**
     * The days under this code; empty if none are given.
     *
     * @throws ActRefused if no period can have such days or such a code
     */
    Optional<Rhythm.Span> span(String code) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty()
                || to.isEmpty()
                || to.get().isBefore(from.get())
                || !Days.isTaken(from.get())
                || !Days.isTaken(to.get())) {
            throw new ActRefused("refused.period-days");
        }
        if (!PeriodCode.isOne(code)) {
            throw new ActRefused("refused.period-name", code, PeriodCode.LONGEST);
        }
        if (label.filter(words -> words.isBlank() || words.length() > LONGEST_LABEL)
                .isPresent()) {
            throw new ActRefused("refused.period-label", LONGEST_LABEL);
        }
        return Optional.of(new Rhythm.Span(code, from.get(), to.get()));
    }
}
