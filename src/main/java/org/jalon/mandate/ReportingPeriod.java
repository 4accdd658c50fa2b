package org.jalon.mandate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a report on a framework covers: a quarter, a year, or whatever it was reported on. All days are calendar days without a time zone.
 *
 * @param code its name in addresses and files, such as {@code 2017-Q2} or {@code FY2022-23}
 * @param label what is printed for it, such as {@code FY2022/23}; the code where nothing else is
 * @param from its first day
 * @param to its last day, included
 * @param due the day by which its rows should be up to date
 * @param reportSymbol the report that published it; empty as long as there is none
 * @param reportDate the report's date; empty if not known
 * @param enteredLater whether it was opened when a later period had been opened already
 * @param corrigendum the number of its newest corrigendum, begun or signed; 0 if there is none
 */
public record ReportingPeriod(
        PeriodId id,
        MandateId mandateId,
        FrameworkId frameworkId,
        String code,
        String label,
        LocalDate from,
        LocalDate to,
        LocalDate due,
        PeriodState state,
        Optional<String> reportSymbol,
        Optional<LocalDate> reportDate,
        boolean enteredLater,
        int corrigendum) {

    /** A period that was opened in its turn and never corrected. */
    public ReportingPeriod(
            PeriodId id,
            MandateId mandateId,
            FrameworkId frameworkId,
            String code,
            LocalDate from,
            LocalDate to,
            LocalDate due,
            PeriodState state,
            Optional<String> reportSymbol,
            Optional<LocalDate> reportDate) {
        this(id, mandateId, frameworkId, code, code, from, to, due, state, reportSymbol, reportDate, false, 0);
    }

    public boolean isSealed() {
        return state == PeriodState.SEALED;
    }

    /** Whether it was sealed once, be it that a corrigendum is being prepared. */
    public boolean wasSealed() {
        return state == PeriodState.SEALED || state == PeriodState.CORRECTING;
    }

    /** The number under which it was sealed last: 0 for the period itself, else that of a corrigendum; empty if it never was. */
    public Optional<Integer> lastSealed() {
        return switch (state) {
            case SEALED -> Optional.of(corrigendum);
            case CORRECTING -> Optional.of(corrigendum - 1);
            case PLANNED, OPEN, IN_REVIEW -> Optional.empty();
        };
    }

    /** The day within this period that is nearest to {@code day}: lateness of a past period is judged at its own end. */
    public LocalDate clamp(LocalDate day) {
        if (day.isBefore(from)) {
            return from;
        }
        return day.isAfter(to) ? to : day;
    }
}
