package org.jalon.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the figures of a measure may be added up over time. */
public enum Adding {
    /** Of several, the sum says something: attacks of two quarters. */
    SUM,
    /** Of several, the last one counts: displaced persons. */
    LAST,
    /** They may overlap, and are never added up. */
    NEVER;

    /** Its name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them, with commas between. */
    public static String codes() {
        return Stream.of(values()).map(Adding::code).collect(Collectors.joining(", "));
    }

    public static Optional<Adding> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
