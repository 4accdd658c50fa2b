package org.jalon.intake.match;

import java.util.Locale;

/** How a row of a file stands to the framework. */
public enum MatchKind {
    SAME,
    /** Other words for the same. */
    REWORDED,
    /** The same below the same objective, with another number. */
    RENUMBERED,
    /** The same below another objective. */
    MOVED,
    /** One of several rows that were one. */
    SPLIT,
    /** One row that was several. */
    MERGED,
    NEW,
    /** A row of the framework that the file does not have. */
    GONE,
    /** A question for a person. */
    DOUBTFUL,
    /** A person said that it is to be left out. */
    LEFT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "annex.match." + code();
    }

    /** Whether the framework would have to change. */
    public boolean changesFramework() {
        return switch (this) {
            case REWORDED, RENUMBERED, MOVED, SPLIT, MERGED, NEW, GONE -> true;
            case SAME, DOUBTFUL, LEFT -> false;
        };
    }
}
