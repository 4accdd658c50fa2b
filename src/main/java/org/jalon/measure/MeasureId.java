package org.jalon.measure;

/** The number that the database gave a measure; people and addresses name it by its code. */
public record MeasureId(long value) {}
