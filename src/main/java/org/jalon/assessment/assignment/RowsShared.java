package org.jalon.assessment.assignment;

import java.util.List;
import org.jalon.assessment.PeriodAddress;

/**
 * Other people than before are to bring rows up to date, or nobody is any more. Published with the transaction that wrote it.
 *
 * @param indicators their numbers
 * @param by username of who shared them out or took them back
 */
public record RowsShared(PeriodAddress address, List<String> indicators, String by) {}
