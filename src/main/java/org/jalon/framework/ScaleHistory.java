package org.jalon.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All levels that a framework's scale ever had, with the days on which they came and ended. */
public record ScaleHistory(List<Held> levels) {

    /**
     * A level and the periods that have it.
     *
     * @param place its place from the least to the most advanced; two levels may share one
     * @param from the first day of the period with which it came; empty if it was there from the beginning
     * @param until the first day of the period with which it ended; empty if it did not
     * @param planned whether the period with which it came is not open yet
     */
    public record Held(
            StatusLevel level, double place, Optional<LocalDate> from, Optional<LocalDate> until, boolean planned) {

        private boolean on(LocalDate day) {
            return from.map(first -> !first.isAfter(day)).orElse(true)
                    && until.map(day::isBefore).orElse(true);
        }
    }

    /** The scale of a period that begins on {@code day}. */
    public StatusScale on(LocalDate day) {
        return of(held -> held.on(day));
    }

    /** Every level that a period has, had, or will have once what is planned is left out: for what looks at all periods. */
    StatusScale whole() {
        return of(held -> !held.planned());
    }

    /**
     * Ranks are those that were given as long as only levels of the beginning hold: so that what was sealed keeps them. Where one came between
     * them they are counted anew.
     */
    private StatusScale of(Predicate<Held> holds) {
        List<Held> in = levels.stream().filter(holds).toList();
        List<StatusLevel> others =
                levels.stream().filter(holds.negate()).map(Held::level).toList();
        if (in.stream().allMatch(held -> held.from().isEmpty())) {
            return new StatusScale(in.stream().map(Held::level).toList(), others);
        }
        List<StatusLevel> ranked = new ArrayList<>();
        int rank = 0;
        double last = Double.NaN;
        for (Held held :
                in.stream().sorted(Comparator.comparingDouble(Held::place)).toList()) {
            rank += held.place() == last ? 0 : 1;
            last = held.place();
            ranked.add(held.level().at(rank));
        }
        return new StatusScale(ranked, others);
    }
}
