package org.jalon.measure.relation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document says of a figure and others. */
public enum Claim {
    /** It is all of the others together. */
    TOTAL,
    /** It is no less than the others together: they are some of it. */
    AT_LEAST,
    /** It is the same as the other. */
    SAME,
    /** It is more than the others together. */
    MORE,
    /** It is less than the others together. */
    LESS,
    /** None of the others is larger. */
    LARGEST,
    /** It is that of all together, so that it lies between the smallest and the largest of the others. */
    AVERAGE,
    /** The others are shares of one thing, in per cent; there is no figure of the whole. */
    SHARES;

    /** Its name in files; it never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Claim> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public static String codes() {
        return Stream.of(values()).map(Claim::code).collect(Collectors.joining(", "));
    }
}
