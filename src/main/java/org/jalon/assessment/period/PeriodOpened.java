package org.jalon.assessment.period;

import java.time.Instant;
import org.jalon.mandate.ReportingPeriod;

/** A period was opened for updates and every row of it carried forward. */
public record PeriodOpened(ReportingPeriod period, Instant at) {}
