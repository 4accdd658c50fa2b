package org.jalon.mandate;

/**
 * Something was done to a period itself: it was planned, opened, moved, put under review, signed, sealed, corrected. Published with the
 * transaction that wrote it.
 *
 * @param period as it stands now
 */
public record PeriodChanged(ReportingPeriod period) {}
