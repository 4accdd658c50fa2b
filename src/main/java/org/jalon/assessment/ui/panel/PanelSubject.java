package org.jalon.assessment.ui.panel;

import java.util.Optional;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentContent;
import org.jalon.framework.Framework;
import org.jalon.framework.Outline.Node;
import org.jalon.mandate.ReportingPeriod;

/**
 * The row that the panel is opened for.
 *
 * @param beforePeriod the period that the row is compared with, and {@code before} what it said
 */
public record PanelSubject(
        AssessmentAddress address,
        Framework framework,
        ReportingPeriod period,
        Node indicator,
        Optional<ReportingPeriod> beforePeriod,
        Optional<AssessmentContent> before) {}
