package org.jalon.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As what a document gives a figure. */
public enum ObservationRole {
    /** What is. */
    REPORTED,
    /** What an earlier report said, repeated beside the new figure. */
    COMPARISON,
    AUTHORIZED,
    PLANNED,
    TARGET,
    PROPOSED,
    PROJECTED,
    /** It holds no more, and no other takes its place. */
    WITHDRAWN;

    /** Its name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them, with commas between. */
    public static String codes() {
        return Stream.of(values()).map(ObservationRole::code).collect(Collectors.joining(", "));
    }

    public static Optional<ObservationRole> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
