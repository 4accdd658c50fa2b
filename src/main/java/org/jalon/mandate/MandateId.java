package org.jalon.mandate;

/** The number that the database gave a mandate; people and addresses name it by its code. */
public record MandateId(long value) {}
