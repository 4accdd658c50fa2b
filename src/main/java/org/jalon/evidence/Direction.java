package org.jalon.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a passage says for or against an indicator. It is a reader's view of words, and no status. */
public enum Direction {
    /** It speaks of progress. */
    SUPPORTS,
    /** It speaks of what comes later than it should. */
    DELAY,
    /** It speaks of what was undone or got worse. */
    SETBACK,
    /** It explains, and says neither. */
    CONTEXT;

    /** Its name in files, addresses and keys of words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Direction> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether the two say the opposite of one another: progress on the one side, delay or setback on the other. */
    public boolean contradicts(Direction other) {
        return this == SUPPORTS && other.isAgainst() || other == SUPPORTS && isAgainst();
    }

    private boolean isAgainst() {
        return this == DELAY || this == SETBACK;
    }
}
