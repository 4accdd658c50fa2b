package org.jalon.framework;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jalon.shared.OutlineNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each element its code: the number that it is printed with at first, unless another element was ever called so. Codes stand in addresses and are
 * kept for ever.
 */
@Component
class ElementCodes {

    /** What may not stand in an address without being written otherwise there. */
    private static final Pattern ODD = Pattern.compile("[^0-9A-Za-z.]+");

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z.-]{1,60}");

    private final JdbcClient jdbc;

    ElementCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A code that no element of the framework has.
     *
     * @param parent what the element is to be below; empty for one at the top
     */
    String next(Framework framework, int level, OutlineNumber number, Optional<ElementId> parent) {
        Set<String> taken = Set.copyOf(jdbc.sql("select code from element where framework_id = :framework")
                .param("framework", framework.id().value())
                .query((row, n) -> row.getString("code"))
                .list());
        String plain = ODD.matcher(number.printed()).replaceAll("-");
        if (plain.isEmpty() || plain.equals("-")) {
            String above = parent.map(this::code)
                    .orElseGet(() ->
                            ODD.matcher(framework.levels().level(level).code()).replaceAll("-"));
            return first(above, 1, taken);
        }
        return taken.contains(plain) ? first(plain, 2, taken) : plain;
    }

    static void check(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + code + "' is no code of an element");
        }
    }

    private String code(ElementId element) {
        return jdbc.sql("select code from element where id = :id")
                .param("id", element.value())
                .query((row, n) -> row.getString("code"))
                .single();
    }

    private static String first(String name, int from, Set<String> taken) {
        return IntStream.iterate(from, n -> n + 1)
                .mapToObj(n -> name + "-" + n)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }
}
