package org.jalon.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Which state of a period's table one wants to see. */
public sealed interface AsAt {

    /** As it is for everybody: what was sealed last, or the newest text of a period that is not sealed yet. */
    record Current() implements AsAt {}

    /** As those see it who prepare it: the newest text, be it of a corrigendum that nobody has signed yet. */
    record Working() implements AsAt {}

    /** As it was sealed: number 0 is the period itself, 1 and on are its corrigenda. */
    record Sealed(int number) implements AsAt {}

    /** As it was recorded at an instant (UTC), versions of later days left out. */
    record At(Instant instant) implements AsAt {}

    /** As it was recorded until the last moment of a day (UTC), as finely as moments are kept. */
    static AsAt atEndOf(LocalDate day) {
        return new At(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS));
    }

    /**
     * What an address says: {@code asAt=2017-09-30}, a day being its last moment (UTC), or an instant, or {@code corrigendum=1}.
     *
     * @param query each parameter with its values
     * @throws org.jalon.shared.NotFound if what stands there is no number or no time
     */
    static AsAt of(Map<String, List<String>> query) {
        return AsAtWords.of("", query);
    }

    /** The same of one side of two, whose parameters begin with its name: {@code fromAsAt}, {@code toCorrigendum}. */
    static AsAt of(String side, Map<String, List<String>> query) {
        return AsAtWords.of(side, query);
    }

    /** The same for an address; nothing for the table as it is. */
    default Map<String, String> parameters() {
        return parameters("");
    }

    /** The same of one side of two. */
    default Map<String, String> parameters(String side) {
        return switch (this) {
            case Current current -> Map.of();
            case Working working -> Map.of();
            case At(Instant instant) -> Map.of(AsAtWords.asAt(side), instant.toString());
            case Sealed(int number) -> Map.of(AsAtWords.corrigendum(side), String.valueOf(number));
        };
    }
}
