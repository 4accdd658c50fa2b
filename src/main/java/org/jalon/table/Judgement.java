package org.jalon.table;

/**
 * Whether an indicator is late, a fact beside its status.
 *
 * @param daysOverdue days since the last day promised; 0 unless overdue
 */
public record Judgement(Lateness lateness, long daysOverdue) {}
