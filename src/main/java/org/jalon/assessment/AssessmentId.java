package org.jalon.assessment;

/** The number that the database gave an assessment: what is said of one indicator in one period, through all its versions. */
public record AssessmentId(long value) {}
