package org.jalon.table;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.shared.Days;
import org.jalon.shared.NotFound;

/** How addresses name a state of a table. */
final class AsAtWords {

    private AsAtWords() {}

    static String asAt(String side) {
        return side.isEmpty() ? "asAt" : side + "AsAt";
    }

    static String corrigendum(String side) {
        return side.isEmpty() ? "corrigendum" : side + "Corrigendum";
    }

    static AsAt of(String side, Map<String, List<String>> query) {
        return single(query, asAt(side))
                .map(AsAtWords::moment)
                .or(() -> single(query, corrigendum(side)).map(typed -> new AsAt.Sealed(number(typed))))
                .orElseGet(AsAt.Current::new);
    }

    private static AsAt moment(String typed) {
        try {
            return typed.length() == 10 ? AsAt.atEndOf(Days.parse(typed)) : new AsAt.At(Days.instant(typed));
        } catch (DateTimeException e) {
            throw new NotFound(NotFound.Kind.INSTANT, typed);
        }
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            throw new NotFound(NotFound.Kind.SEAL, typed);
        }
    }

    private static Optional<String> single(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
