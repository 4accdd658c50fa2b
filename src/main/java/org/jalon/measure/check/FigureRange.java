package org.jalon.measure.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jalon.measure.ObservationContent.Figure;
import org.jalon.measure.Qualifier;

/**
 * All that a printed figure may mean. Two figures contradict each other only where their ranges do not meet.
 *
 * @param low the least that it may be
 * @param high the most; empty if nothing bounds it above
 */
public record FigureRange(BigDecimal low, Optional<BigDecimal> high) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int DECIMALS = 12;

    public static FigureRange exactly(BigDecimal value) {
        return new FigureRange(value, Optional.of(value));
    }

    /** Empty for 'no figure'. */
    public static Optional<FigureRange> of(Figure figure) {
        return figure.value().map(value -> of(value, figure.valueTo().orElse(value), Qualifier.of(figure.qualifier())));
    }

    /** The same where the figure is rounded to the last place that it prints. */
    public static Optional<FigureRange> rounded(Figure figure) {
        return of(figure)
                .map(range -> figure.value().map(range::widenedToRounding).orElse(range));
    }

    private static FigureRange of(BigDecimal from, BigDecimal to, Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> new FigureRange(from, Optional.of(to));
            case LOWER -> new FigureRange(from, Optional.empty());
            case UPPER ->
                new FigureRange(from.signum() < 0 ? from.subtract(from.abs()) : BigDecimal.ZERO, Optional.of(to));
            case ABOUT ->
                new FigureRange(
                        from.subtract(from.abs().multiply(TENTH)),
                        Optional.of(to.add(to.abs().multiply(TENTH))));
        };
    }

    private FigureRange widenedToRounding(BigDecimal printed) {
        BigDecimal half =
                BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale())).multiply(HALF);
        return new FigureRange(low.subtract(half), high.map(most -> most.add(half)));
    }

    public FigureRange plus(FigureRange other) {
        return new FigureRange(low.add(other.low), high.flatMap(most -> other.high.map(most::add)));
    }

    /** What lies between the two: this one is the later. Unbounded both ways if the earlier is unbounded, hence empty. */
    public Optional<FigureRange> minus(FigureRange earlier) {
        return earlier.high.map(
                most -> new FigureRange(low.subtract(most), high.map(own -> own.subtract(earlier.low))));
    }

    /** How many per cent it is of {@code whole}; empty if the whole may be nothing. Neither lies below zero. */
    public Optional<FigureRange> perCentOf(FigureRange whole) {
        if (whole.low.signum() <= 0 || low.signum() < 0) {
            return Optional.empty();
        }
        BigDecimal least =
                whole.high.map(most -> perCent(low, most, RoundingMode.FLOOR)).orElse(BigDecimal.ZERO);
        return Optional.of(new FigureRange(least, high.map(most -> perCent(most, whole.low, RoundingMode.CEILING))));
    }

    private static BigDecimal perCent(BigDecimal part, BigDecimal whole, RoundingMode rounding) {
        return part.movePointRight(2).divide(whole, DECIMALS, rounding);
    }

    /** Whether both may be the same number. */
    public boolean meets(FigureRange other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether it is less than {@code other} whatever both mean. */
    public boolean isBelow(FigureRange other) {
        return high.filter(most -> most.compareTo(other.low) < 0).isPresent();
    }

    /** The same size whichever way it points. */
    public FigureRange size() {
        if (low.signum() >= 0) {
            return this;
        }
        if (high.isEmpty()) {
            return new FigureRange(BigDecimal.ZERO, Optional.empty());
        }
        BigDecimal most = high.get();
        return most.signum() <= 0
                ? new FigureRange(most.negate(), Optional.of(low.negate()))
                : new FigureRange(BigDecimal.ZERO, Optional.of(most.max(low.negate())));
    }
}
