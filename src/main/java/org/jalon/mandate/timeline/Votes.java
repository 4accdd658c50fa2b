package org.jalon.mandate.timeline;

/** How the members voted, as the record counts it. */
public record Votes(int inFavour, int against, int abstaining) {}
