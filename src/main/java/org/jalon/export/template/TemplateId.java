package org.jalon.export.template;

/** The number that the database gave something done to a mandate's template. */
public record TemplateId(long value) {}
