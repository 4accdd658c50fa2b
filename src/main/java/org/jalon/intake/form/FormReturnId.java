package org.jalon.intake.form;

/** The number that the database gave a filled form that came back. */
public record FormReturnId(long value) {}
