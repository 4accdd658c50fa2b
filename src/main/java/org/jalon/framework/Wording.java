package org.jalon.framework;

/**
 * The text of an element, valid from a reporting period on until the next wording.
 *
 * @param fromPeriod the code of the first period that prints it
 * @param statement the second text below it; empty if it has none
 */
public record Wording(String fromPeriod, String text, String statement) {}
