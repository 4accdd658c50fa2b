package org.jalon.measure;

/** The number of an observation; it stays, whatever is revised. */
public record ObservationId(long value) {}
