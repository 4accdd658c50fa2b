package org.jalon.benchmark;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How long Jalon takes to be ready. */
final class Starts {

    private static final int TIMES = 5;
    private static final int TIMES_TO_COMPARE = 3;

    private final Workplace place;

    Starts(Workplace place) {
        this.place = place;
    }

    /** @param data where a Jalon has run before */
    Map<Measure, Samples> measure(Path data) {
        Map<Measure, Samples> figures = new EnumMap<>(Measure.class);
        figures.put(Measure.START, times(TIMES, () -> Jalon.asUsual(place, data)));
        figures.put(
                Measure.FIRST_START,
                times(TIMES_TO_COMPARE, () -> Jalon.asUsual(place, place.place("first-" + System.nanoTime()))));
        figures.put(Measure.PLAIN_START, times(TIMES_TO_COMPARE, () -> Jalon.plain(place, data)));
        return figures;
    }

    private static Samples times(int times, Supplier<Jalon> start) {
        List<Double> values =
                Stream.generate(() -> startTime(start)).limit(times).toList();
        return Samples.of(values);
    }

    private static double startTime(Supplier<Jalon> start) {
        try (Jalon jalon = start.get()) {
            return jalon.startTime();
        }
    }
}
