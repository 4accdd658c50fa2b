package org.jalon.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The levels of a framework, the most advanced first, as they are offered and counted.
 *
 * @param levels those that hold
 * @param others those that do not hold yet, or any more: they have names where a row says them, and are neither offered nor counted by themselves
 */
public record StatusScale(List<StatusLevel> levels, List<StatusLevel> others) {

    /** As many as a legend, a form or a row of chips can show. */
    public static final int MOST = 12;

    private static final Comparator<StatusLevel> MOST_ADVANCED_FIRST =
            Comparator.comparingInt(StatusLevel::rank).reversed();

    public StatusScale {
        levels = levels.stream().sorted(MOST_ADVANCED_FIRST).toList();
        others = others.stream().sorted(MOST_ADVANCED_FIRST).toList();
    }

    /** A scale of which nothing ever came or ended. */
    public StatusScale(List<StatusLevel> levels) {
        this(levels, List.of());
    }

    /** Whether there is none at all: neither in this period nor in another one. */
    public boolean isNone() {
        return levels.isEmpty() && others.isEmpty();
    }

    /** The level of this code, be it one that does not hold. */
    public Optional<StatusLevel> level(String code) {
        return Stream.concat(levels.stream(), others.stream())
                .filter(level -> level.code().equals(code))
                .findFirst();
    }

    /** Those that a row may be given. */
    public List<StatusLevel> offered() {
        return levels.stream().filter(StatusLevel::offered).toList();
    }

    /** This scale with those among its levels that some rows say although they do not hold: what is said is drawn and counted. */
    public StatusScale with(Set<String> said) {
        if (others.stream().map(StatusLevel::code).noneMatch(said::contains)) {
            return this;
        }
        Map<Boolean, List<StatusLevel>> parted =
                others.stream().collect(Collectors.partitioningBy(level -> said.contains(level.code())));
        return new StatusScale(
                Stream.concat(
                                levels.stream(),
                                parted.getOrDefault(true, List.of()).stream().map(StatusLevel::ended))
                        .toList(),
                parted.getOrDefault(false, List.of()));
    }

    /** Each level under the name that {@code names} has for it. */
    StatusScale called(UnaryOperator<StatusLevel> names) {
        return new StatusScale(
                levels.stream().map(names).toList(), others.stream().map(names).toList());
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
