package org.jalon.mandate;

/** The number that the database gave a reporting period; people and addresses name it by its code. */
public record PeriodId(long value) {}
