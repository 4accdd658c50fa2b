package org.jalon.assessment;

/**
 * Where an assessment is found: the codes of its mandate, framework and period and the number of its indicator, as in
 * {@code /mali/agreement/2017-Q3}, {@code 1.1.1}.
 */
public record AssessmentAddress(String mandate, String framework, String period, String indicator) {}
