package org.jalon.assessment;

/** The number that the database gave one version of one assessment. It is not the version's own number, which counts from 1 for each assessment. */
public record VersionId(long value) {}
