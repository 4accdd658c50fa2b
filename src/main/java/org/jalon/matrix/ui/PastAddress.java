package org.jalon.matrix.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.matrix.Reading;
import org.jalon.shared.NotFound;

/** The part of an address that says which state of a table one looks at: {@code asAt=2017-09-30} or {@code corrigendum=1}. */
final class PastAddress {

    private static final String AS_AT = "asAt";
    private static final String CORRIGENDUM = "corrigendum";

    private PastAddress() {}

    /** @throws NotFound if what stands there is no number or no time */
    static Reading reading(QueryParameters query) {
        return reading(query, AS_AT, CORRIGENDUM);
    }

    /**
     * One side of a comparison, whose parameters begin with its name: {@code fromAsAt=2017-09-30}, {@code toCorrigendum=1}.
     *
     * @throws NotFound if what stands there is no number or no time
     */
    static Reading reading(String side, QueryParameters query) {
        return reading(query, side + "AsAt", side + "Corrigendum");
    }

    private static Reading reading(QueryParameters query, String asAt, String corrigendum) {
        return single(query, asAt)
                .<Reading>map(typed -> new Reading.At(instant(typed)))
                .or(() -> single(query, corrigendum).map(typed -> new Reading.Sealed(number(typed))))
                .orElseGet(Reading.Current::new);
    }

    static void query(Reading reading, Map<String, String> parameters) {
        query(reading, AS_AT, CORRIGENDUM, parameters);
    }

    static void query(String side, Reading reading, Map<String, String> parameters) {
        query(reading, side + "AsAt", side + "Corrigendum", parameters);
    }

    private static void query(Reading reading, String asAt, String corrigendum, Map<String, String> parameters) {
        switch (reading) {
            case Reading.Current current -> {}
            case Reading.Working working -> {}
            case Reading.At(Instant instant) -> parameters.put(asAt, instant.toString());
            case Reading.Sealed(int number) -> parameters.put(corrigendum, String.valueOf(number));
        }
    }

    /** What the address of a file has to say besides, to hold the same state. */
    static String suffix(Reading reading) {
        Map<String, String> parameters = new LinkedHashMap<>();
        query(reading, parameters);
        return parameters.entrySet().stream()
                .map(parameter -> "&" + parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining());
    }

    /** The last moment of a day (UTC), as finely as moments are kept. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private static Instant instant(String typed) {
        try {
            return typed.length() == 10 ? endOf(LocalDate.parse(typed)) : Instant.parse(typed);
        } catch (DateTimeException e) {
            throw new NotFound(NotFound.Kind.INSTANT, typed);
        }
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            throw new NotFound(NotFound.Kind.SEAL, typed);
        }
    }

    private static Optional<String> single(QueryParameters query, String name) {
        return query.getParameters(name).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
