package org.jalon.assessment.read;

import java.util.List;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.framework.Framework;
import org.jalon.framework.Wording;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;

/**
 * All that was ever said of one indicator.
 *
 * @param wordings the first one first
 * @param periods the newest first; only those in which it has a row
 */
public record IndicatorHistory(
        Mandate mandate, Framework framework, String number, List<Wording> wordings, List<PeriodHistory> periods) {

    /**
     * @param framework in the words of that period
     * @param versions the newest first, at least one
     */
    public record PeriodHistory(ReportingPeriod period, Framework framework, List<AssessmentVersion> versions) {}
}
