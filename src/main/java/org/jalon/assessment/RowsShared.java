package org.jalon.assessment;

import java.util.List;

/**
 * Other people than before are to bring rows up to date, or nobody is any more. Published with the transaction that wrote it.
 *
 * @param indicators their numbers
 * @param by username of who shared them out or took them back
 */
public record RowsShared(PeriodAddress address, List<String> indicators, String by) {}
