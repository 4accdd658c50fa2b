package org.jalon.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table among others: which period, and which state of it.
 *
 * @param period its code; empty where it follows from what stands beside it
 */
public record Side(Optional<String> period, Reading reading) {

    public static Side of(String period) {
        return new Side(Optional.of(period), new Reading.Current());
    }

    public static Side unnamed() {
        return new Side(Optional.empty(), new Reading.Current());
    }

    /**
     * What an address says of the side whose parameters begin with its name: {@code from=2017-Q3&fromAsAt=2017-09-30}, {@code
     * toCorrigendum=1}.
     *
     * @throws org.jalon.shared.NotFound if a moment is no moment or a number no number
     */
    public static Side of(String name, Map<String, List<String>> query) {
        Optional<String> period = query.getOrDefault(name, List.of()).stream()
                .filter(code -> !code.isBlank())
                .findFirst();
        return new Side(period, Reading.of(name, query));
    }

    /** The same for an address, always in the same order. */
    public Map<String, String> parameters(String name) {
        Map<String, String> parameters = new LinkedHashMap<>();
        period.ifPresent(code -> parameters.put(name, code));
        parameters.putAll(reading.parameters(name));
        return parameters;
    }

    public Side read(Reading other) {
        return new Side(period, other);
    }

    /** Another period at the same moment; it has seals of its own. */
    public Side in(String other) {
        return new Side(Optional.of(other), reading instanceof Reading.At ? reading : new Reading.Current());
    }

    /** With the period that this side turned out to be. */
    public Side named(String code) {
        return new Side(Optional.of(code), reading);
    }

    public boolean isUnnamed() {
        return equals(unnamed());
    }
}
