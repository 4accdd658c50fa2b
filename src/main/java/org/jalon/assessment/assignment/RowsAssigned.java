package org.jalon.assessment.assignment;

import java.time.Instant;
import java.util.List;
import org.jalon.mandate.ReportingPeriod;

/**
 * Rows of a period were given to an officer, in one act.
 *
 * @param framework code of the framework
 * @param officer username of the person who is to bring them up to date
 * @param by username of the person who shared them out
 * @param indicators their numbers, in the order of the table
 */
public record RowsAssigned(
        ReportingPeriod period, String framework, String officer, String by, List<String> indicators, Instant at) {}
