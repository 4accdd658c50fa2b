package org.jalon.analysis;

import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;

/**
 * A cell of the matrix with its words.
 *
 * @param code the indicator's
 * @param number as it is printed now
 * @param wording that of the indicator in the period; empty if it did not exist yet
 * @param content empty if the indicator had no row in the period
 * @param withdrawn whether it has none since it was withdrawn
 * @param beforePeriod the period before; empty for the first one
 * @param before what that one said; empty if the indicator had no row then
 */
public record OpenCell(
        Mandate mandate,
        Framework framework,
        ReportingPeriod period,
        String code,
        String number,
        String wording,
        Optional<AssessmentContent> content,
        boolean withdrawn,
        Optional<ReportingPeriod> beforePeriod,
        Optional<AssessmentContent> before) {}
