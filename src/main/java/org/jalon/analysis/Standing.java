package org.jalon.analysis;

import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;

/**
 * Where a framework of a mandate stands.
 *
 * @param framework empty for a mandate that has none yet
 * @param current the period whose rows are being brought up to date, if there is one
 * @param overview of its newest period; empty as long as it has none
 */
public record Standing(
        Mandate mandate,
        Optional<Framework> framework,
        Optional<ReportingPeriod> current,
        Optional<Overview> overview) {}
