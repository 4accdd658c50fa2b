package org.jalon.analysis.search;

import java.util.Locale;

/** Where a text that was found stands. */
public enum FoundKind {
    /** The words of a pillar, objective or indicator. */
    WORDING,
    /** The second text of a pillar. */
    STATEMENT,
    COMMENT,
    DEADLINE,
    /** A source with the words quoted from it. */
    CITATION,
    /** Why the source is doubtful. */
    DOUBT,
    /** Why somebody changed something. */
    REASON;

    /** The name of this value in exports. It never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
