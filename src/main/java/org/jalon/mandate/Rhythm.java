package org.jalon.mandate;

/** How often a mandate is reported on. */
public enum Rhythm {
    QUARTER,
    HALF_YEAR
}
