package org.jalon.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Of what part of a measure a figure speaks: {@code perpetrator=armed groups; region=Mopti}.
 *
 * @param parts the value in each dimension, in the order in which they were written
 */
public record Breakdown(Map<String, String> parts) {

    public Breakdown {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** A blank text is the whole; empty if the text is no breakdown, or says a dimension twice. */
    public static Optional<Breakdown> parse(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (text.isBlank()) {
            return Optional.of(new Breakdown(parts));
        }
        for (String part : text.split(";", -1)) {
            int sign = part.indexOf('=');
            String dimension = sign < 0 ? "" : part.substring(0, sign).strip();
            String value = part.substring(sign + 1).strip();
            if (dimension.isEmpty() || value.isEmpty() || parts.putIfAbsent(dimension, value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Breakdown(parts));
    }
}
