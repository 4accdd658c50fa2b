package org.jalon.table.ui;

import java.util.stream.Collectors;
import org.jalon.table.AsAt;

/** The part of an address that says which state of a table one looks at: {@code asAt=2017-09-30} or {@code corrigendum=1}. */
final class PastAddress {

    private PastAddress() {}

    /** What the address of a file has to say besides, to hold the same state. */
    static String suffix(AsAt reading) {
        return reading.parameters().entrySet().stream()
                .map(parameter -> "&" + parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining());
    }
}
