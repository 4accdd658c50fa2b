package org.jalon.intake.form;

/** The number that the database gave a form that was made. */
public record FormId(long value) {}
