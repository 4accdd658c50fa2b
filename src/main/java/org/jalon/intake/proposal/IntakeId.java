package org.jalon.intake.proposal;

/** The number of a file that was brought in. */
public record IntakeId(long value) {}
