package org.jalon.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of whole calendar years on which spans of days are drawn.
 *
 * @param firstYear and {@code lastYear}: both inclusive
 */
public record TimeAxis(int firstYear, int lastYear) {

    /** Years written below the line at most; of more, every second or fifth … is written. */
    private static final int MOST_MARKS = 8;

    public TimeAxis {
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("A line of time cannot end in " + lastYear + " before " + firstYear);
        }
    }

    /** The line that holds {@code day} and every day that the promises name. */
    public static TimeAxis around(LocalDate day, Collection<DeadlineEntry> promises) {
        List<Integer> years = Stream.concat(
                        Stream.of(day),
                        promises.stream()
                                .flatMap(promise -> Stream.concat(promise.from().stream(), promise.to().stream())))
                .map(LocalDate::getYear)
                .sorted()
                .toList();
        return new TimeAxis(years.getFirst(), years.getLast());
    }

    /** How far along the line the beginning of that day lies: 0 to 100, never beyond. */
    public double at(LocalDate day) {
        long length = ChronoUnit.DAYS.between(start(), LocalDate.of(lastYear + 1, 1, 1));
        double share = 100.0 * ChronoUnit.DAYS.between(start(), day) / length;
        return Math.clamp(share, 0, 100);
    }

    /** The years to write below the line. */
    public List<Integer> marks() {
        int years = lastYear - firstYear + 1;
        int step = Math.ceilDiv(years, MOST_MARKS);
        return IntStream.rangeClosed(firstYear, lastYear)
                .filter(year -> (year - firstYear) % step == 0)
                .boxed()
                .toList();
    }

    private LocalDate start() {
        return LocalDate.of(firstYear, 1, 1);
    }
}
