package org.jalon.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the date of a figure comes from. */
public enum DateBasis {
    /** The document says so. */
    STATED,
    /** Whoever read the document concluded it. */
    INFERRED,
    /** Nothing says of when it is. */
    NONE;

    /** Its name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them, with commas between. */
    public static String codes() {
        return Stream.of(values()).map(DateBasis::code).collect(Collectors.joining(", "));
    }

    public static Optional<DateBasis> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
