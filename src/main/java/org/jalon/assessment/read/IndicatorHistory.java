package org.jalon.assessment.read;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Outlines.Wording;
import org.jalon.framework.change.Withdrawal;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;

/**
 * All that was ever said of one indicator.
 *
 * @param code of the indicator
 * @param number as it is printed now
 * @param wordings the first one first
 * @param periods the newest first; only those in which it has a row
 * @param withdrawal how it went; empty while it is in the tables
 */
public record IndicatorHistory(
        Mandate mandate,
        Framework framework,
        ElementId indicator,
        String code,
        String number,
        List<Wording> wordings,
        List<PeriodHistory> periods,
        Optional<Withdrawal> withdrawal) {

    /** Whether the table of that period does not have the indicator any more, whatever was written for it before. */
    public boolean isWithdrawnIn(ReportingPeriod period) {
        return withdrawal.map(gone -> gone.holdsIn(period)).orElse(false);
    }

    /** What is printed for the period of that code; the code itself where the indicator has no row in it. */
    public String labelOf(String period) {
        return periods.stream()
                .map(PeriodHistory::period)
                .filter(one -> one.code().equals(period))
                .map(ReportingPeriod::label)
                .findFirst()
                .orElse(period);
    }

    /**
     * @param framework in the words of that period
     * @param versions the newest first, at least one
     */
    public record PeriodHistory(ReportingPeriod period, Framework framework, List<AssessmentVersion> versions) {}
}
