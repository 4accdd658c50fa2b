package org.jalon.export.order;

/** The number that the database gave a document that somebody asked for. */
public record DocumentId(long value) {}
