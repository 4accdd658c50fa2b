package org.jalon.framework.change;

import java.util.Locale;

/** What is done to a framework after it was created; each holds from a period on. */
public enum FrameworkAct {
    /** A pillar, objective or indicator was added. */
    ADDED,
    /** One got other words. */
    REWORDED,
    /** One is in no table any more, nor is anything below it. */
    WITHDRAWN,
    /** One that had been withdrawn is in the table again. */
    BROUGHT_BACK,
    /** One is printed with another number. */
    RENUMBERED,
    /** One stands below another one than before. */
    MOVED,
    /** One was added that had been part of another one. */
    SPLIT_OFF,
    /** One is in no table any more since another one says it too. */
    MERGED,
    /** A status came onto the scale. */
    STATUS_ADDED,
    /** A status is not offered any more. */
    STATUS_ENDED,
    /** A status is called otherwise. */
    STATUS_RENAMED,
    /** The framework has another title. */
    TITLE_RENAMED,
    /** It is published as another annex. */
    ANNEX_RENAMED;

    /** For programs, styles and keys of words: {@code brought-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
