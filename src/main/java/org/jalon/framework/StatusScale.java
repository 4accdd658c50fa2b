package org.jalon.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The levels of a framework, the most advanced first, as they are offered and counted. */
public record StatusScale(List<StatusLevel> levels) {

    public StatusScale {
        levels = levels.stream()
                .sorted(Comparator.comparingInt(StatusLevel::rank).reversed())
                .toList();
    }

    public Optional<StatusLevel> level(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /**
     * How far {@code to} stands from {@code from} in the order that the scale declares: positive if it is more advanced, negative if less,
     * 0 for the same level. Empty if no order is declared for the two: one of them stands outside the order or on no scale, or both
     * have the same rank.
     */
    public OptionalInt step(String from, String to) {
        Optional<StatusLevel> one = level(from);
        Optional<StatusLevel> other = level(to);
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalInt.empty();
        }
        if (from.equals(to)) {
            return OptionalInt.of(0);
        }
        boolean comparable = one.get().ordered()
                && other.get().ordered()
                && one.get().rank() != other.get().rank();
        return comparable ? OptionalInt.of(other.get().rank() - one.get().rank()) : OptionalInt.empty();
    }
}
