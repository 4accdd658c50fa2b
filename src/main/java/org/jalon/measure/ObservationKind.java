package org.jalon.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a figure is a figure of. */
public enum ObservationKind {
    /** A state at a day. */
    AS_AT,
    /** What happened over a period. */
    PERIOD,
    /** What happened since a day. */
    CUMULATIVE,
    /** How much more or less than before. */
    CHANGE,
    /** A part of something, in per cent unless the unit says otherwise. */
    SHARE,
    /** What one event was like. */
    EVENT;

    /** Its name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them, with commas between. */
    public static String codes() {
        return Stream.of(values()).map(ObservationKind::code).collect(Collectors.joining(", "));
    }

    public static Optional<ObservationKind> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
