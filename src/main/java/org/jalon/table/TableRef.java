package org.jalon.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table among others: which period, and which state of it.
 *
 * @param period its code; empty where it follows from what stands beside it
 */
public record TableRef(Optional<String> period, AsAt reading) {

    public static TableRef of(String period) {
        return new TableRef(Optional.of(period), new AsAt.Current());
    }

    public static TableRef unnamed() {
        return new TableRef(Optional.empty(), new AsAt.Current());
    }

    /**
     * What an address says of the side whose parameters begin with its name: {@code from=2017-Q3&fromAsAt=2017-09-30}, {@code
     * toCorrigendum=1}.
     *
     * @throws org.jalon.shared.NotFound if a moment is no moment or a number no number
     */
    public static TableRef of(String name, Map<String, List<String>> query) {
        Optional<String> period = query.getOrDefault(name, List.of()).stream()
                .filter(code -> !code.isBlank())
                .findFirst();
        return new TableRef(period, AsAt.of(name, query));
    }

    /** The same for an address, always in the same order. */
    public Map<String, String> parameters(String name) {
        Map<String, String> parameters = new LinkedHashMap<>();
        period.ifPresent(code -> parameters.put(name, code));
        parameters.putAll(reading.parameters(name));
        return parameters;
    }

    public TableRef read(AsAt other) {
        return new TableRef(period, other);
    }

    /** Another period at the same moment; it has seals of its own. */
    public TableRef in(String other) {
        return new TableRef(Optional.of(other), reading instanceof AsAt.At ? reading : new AsAt.Current());
    }

    /** With the period that this side turned out to be. */
    public TableRef named(String code) {
        return new TableRef(Optional.of(code), reading);
    }

    public boolean isUnnamed() {
        return equals(unnamed());
    }
}
