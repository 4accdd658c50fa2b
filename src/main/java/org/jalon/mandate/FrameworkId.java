package org.jalon.mandate;

/** The number that the database gave a framework; people and addresses name it by its code. */
public record FrameworkId(long value) {}
