package org.jalon.security.access;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jalon.shared.NotFound;

/**
 * Leads from a thing to its mandate: to the mandate's code or to another thing of it, from which another of these leads on. Each module makes beans for
 * its own types.
 *
 * @param type of the things
 * @param step where one of them leads; empty if there is no such thing
 * @param missing what is said to whom it does not exist for; empty for what names its mandate itself
 */
public record MandateOf<T>(Class<T> type, Function<T, Optional<Object>> step, Optional<Function<T, NotFound>> missing) {

    /** For what carries with it where it belongs. */
    public static <T> MandateOf<T> carried(Class<T> type, Function<T, Object> step) {
        return new MandateOf<>(type, thing -> Optional.of(step.apply(thing)), Optional.empty());
    }

    /**
     * For ids: what is looked up is remembered, since nothing ever moves to another mandate.
     *
     * @param lookUp of an id that is not known yet; what it answers may have others along that belong together with it, so that they need no
     *     statement of their own
     */
    public static <T> MandateOf<T> lookedUp(
            Class<T> type, Function<T, NotFound> missing, Function<T, Map<T, Object>> lookUp) {
        Map<T, Object> known = new ConcurrentHashMap<>();
        return new MandateOf<>(
                type,
                id -> {
                    Object there = known.get(id);
                    if (there == null) {
                        known.putAll(lookUp.apply(id));
                        there = known.get(id);
                    }
                    return Optional.ofNullable(there);
                },
                Optional.of(missing));
    }

    Optional<Object> from(Object thing) {
        return step.apply(type.cast(thing));
    }

    Optional<NotFound> missing(Object thing) {
        return missing.map(says -> says.apply(type.cast(thing)));
    }
}
