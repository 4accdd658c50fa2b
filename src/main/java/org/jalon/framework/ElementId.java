package org.jalon.framework;

/** The number that the database gave an element, whichever level it is on: a row of the table is an element like the band above it. */
public record ElementId(long value) {}
