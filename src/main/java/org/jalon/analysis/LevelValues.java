package org.jalon.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;

/**
 * What each level of a scale is worth by a convention, in points of {@code full}.
 *
 * @param points by the code of the level, in the order of the scale; empty for a level that has no value, whose rows are left out
 * @param full what one wholly implemented indicator is worth
 * @param complete whether every level that a person has to speak for has been spoken for
 */
public record LevelValues(Map<String, OptionalInt> points, int full, boolean complete) {

    /** The most advanced of the four values of the Peace Accords Matrix. */
    public static final int PAM_FULL = 3;

    /** The stated value that leaves a level out on purpose. */
    public static final int LEFT_OUT = -1;

    /**
     * @param stated by level code, 0 to {@link #PAM_FULL} or {@link #LEFT_OUT}; only {@link Convention#PAM} asks for any
     */
    public static LevelValues of(Convention convention, StatusScale scale, Map<String, Integer> stated) {
        return switch (convention) {
            case IMPLEMENTED_OF_ALL -> implemented(scale);
            case PAM -> pam(scale, stated);
            case HALF_CREDIT -> halfCredit(scale);
        };
    }

    private static LevelValues implemented(StatusScale scale) {
        Map<String, OptionalInt> points = new LinkedHashMap<>();
        scale.levels().forEach(level -> points.put(level.code(), OptionalInt.of(level.done() ? 1 : 0)));
        return new LevelValues(points, 1, true);
    }

    private static LevelValues pam(StatusScale scale, Map<String, Integer> stated) {
        Map<String, OptionalInt> points = new LinkedHashMap<>();
        boolean complete = true;
        for (StatusLevel level : scale.levels()) {
            Integer value = stated.get(level.code());
            if (value == null && level.done()) {
                value = PAM_FULL;
            } else if (value == null && isLeast(level, scale)) {
                value = 0;
            }
            complete &= value != null;
            points.put(
                    level.code(),
                    value == null || value < 0 || value > PAM_FULL ? OptionalInt.empty() : OptionalInt.of(value));
        }
        return new LevelValues(points, PAM_FULL, complete);
    }

    private static LevelValues halfCredit(StatusScale scale) {
        Map<String, OptionalInt> points = new LinkedHashMap<>();
        for (StatusLevel level : scale.levels()) {
            OptionalInt worth = OptionalInt.of(1);
            if (level.done()) {
                worth = OptionalInt.of(2);
            } else if (isLeast(level, scale)) {
                worth = OptionalInt.of(0);
            } else if (!level.ordered()) {
                worth = OptionalInt.empty();
            }
            points.put(level.code(), worth);
        }
        return new LevelValues(points, 2, true);
    }

    /** Whether it is the one at the lower end of an order of two levels or more. */
    private static boolean isLeast(StatusLevel level, StatusScale scale) {
        TreeSet<Integer> ranks = new TreeSet<>();
        scale.levels().stream()
                .filter(StatusLevel::ordered)
                .map(StatusLevel::rank)
                .forEach(ranks::add);
        return level.ordered() && ranks.size() > 1 && ranks.first() == level.rank();
    }
}
