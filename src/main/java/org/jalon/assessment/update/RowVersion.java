package org.jalon.assessment.update;

/**
 * A row as somebody saw it.
 *
 * @param version the one that the person had before their eyes
 */
public record RowVersion(String indicator, int version) {}
