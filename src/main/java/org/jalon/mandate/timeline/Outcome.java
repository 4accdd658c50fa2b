package org.jalon.mandate.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of it. A draft with a majority and a veto is not adopted; what is proposed or planned is not decided. */
public enum Outcome {
    ADOPTED,
    NOT_ADOPTED,
    AUTHORIZED,
    APPROVED,
    ENDORSED,
    NOT_ENDORSED,
    AGREED,
    ANNOUNCED,
    PROPOSED,
    PLANNED,
    POSTPONED,
    SUBMITTED,
    MISSED,
    EXPIRED;

    /** Its name in addresses and files; it never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Outcome> ofCode(String code) {
        return Stream.of(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
