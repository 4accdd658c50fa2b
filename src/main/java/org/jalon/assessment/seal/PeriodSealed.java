package org.jalon.assessment.seal;

import java.time.Instant;
import org.jalon.mandate.ReportingPeriod;

/**
 * A period was signed and frozen.
 *
 * @param corrigendum 0 for the period itself, else the number of the corrigendum that was signed
 */
public record PeriodSealed(ReportingPeriod period, int corrigendum, Instant at) {}
