package org.jalon.measure.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.measure.FigureDay;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent.When;

/** A figure that is there so many times. */
record Counted(int times, Observation one) {

    /** No day is of both. */
    boolean isApartFrom(Observation other) {
        return endsBefore(one, other) || endsBefore(other, one);
    }

    private static boolean endsBefore(Observation one, Observation other) {
        When later = other.content().when();
        Optional<LocalDate> begins = later.from().or(later::asAt).map(FigureDay::first);
        return one.content()
                .when()
                .day()
                .filter(ends -> begins.filter(ends::isBefore).isPresent())
                .isPresent();
    }

    static BigDecimal total(List<Counted> parts) {
        return parts.stream()
                .map(part -> Findings.value(part.one()).multiply(BigDecimal.valueOf(part.times())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Counted extreme(List<Counted> parts, Comparator<BigDecimal> order) {
        return parts.stream()
                .min(Comparator.comparing(part -> Findings.value(part.one()), order))
                .orElseThrow();
    }

    static FigureRange sum(List<Counted> parts) {
        FigureRange sum = FigureRange.exactly(BigDecimal.ZERO);
        for (Counted part : parts) {
            for (int n = 0; n < part.times(); n++) {
                sum = sum.plus(Findings.range(part.one()));
            }
        }
        return sum;
    }
}
