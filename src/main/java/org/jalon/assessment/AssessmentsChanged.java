package org.jalon.assessment;

import java.time.Instant;
import java.util.List;

/**
 * Rows of one period have new versions. Published with the transaction that wrote them.
 *
 * @param indicators their numbers
 * @param by username of who changed them
 */
public record AssessmentsChanged(
        String mandate, String framework, String period, List<String> indicators, String by, Instant at) {}
