package org.jalon.intake.match;

import java.util.Locale;

/** Why a row is held for another one, or is not. */
public enum Why {
    SAME_NUMBER,
    OTHER_NUMBER,
    NUMBER_MISSING,
    SAME_WORDS,
    /** Nearly. */
    OTHER_WORDS,
    WORDS_UNLIKE,
    NO_WORDS,
    NUMBER_TWICE,
    SAID_TWICE,
    /** Another row of the framework is as like, or another row of the file. */
    RIVAL,
    NOTHING_LIKE_IT,
    PART_OF_ONE,
    SEVERAL_IN_ONE,
    SAID_BY_PERSON;

    public String key() {
        return "annex.why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
