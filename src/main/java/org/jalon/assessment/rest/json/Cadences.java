package org.jalon.assessment.rest.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;

/** The names of cadences in JSON: {@code year}, {@code half-year}, {@code quarter}, {@code month}. */
public final class Cadences {

    private Cadences() {}

    static String code(Cadence cadence) {
        return cadence.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Cadence> ofCode(String code) {
        return Arrays.stream(Cadence.values())
                .filter(cadence -> code(cadence).equals(code))
                .findFirst();
    }
}
