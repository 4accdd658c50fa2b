package org.jalon.intake.seed;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.ElementKind;

/**
 * Where a seed folder keeps one storey of a framework.
 *
 * @param parent the column that numbers the element of the storey above; empty for pillars
 * @param text the column of the words
 * @param statement the column of a pillar's second text
 */
record Level(ElementKind kind, String table, Optional<String> parent, String text, Optional<String> statement) {

    /** From the top: an element stands before those below it. */
    static final List<Level> ALL = List.of(
            new Level(ElementKind.PILLAR, "pillars", Optional.empty(), "title", Optional.of("statement")),
            new Level(ElementKind.OBJECTIVE, "objectives", Optional.of("pillar"), "text", Optional.empty()),
            new Level(ElementKind.INDICATOR, "indicators", Optional.of("objective"), "text", Optional.empty()));

    /** What an element is called in all lines, where that is not its number. Packages may do without it. */
    static final String CODE = "code";

    /** The first period whose table does not have an element any more. Packages may do without it. */
    static final String UNTIL = "valid_until";

    static final Level INDICATORS = ALL.getLast();

    /** The storey above; empty for pillars. */
    Optional<Level> above() {
        int index = ALL.indexOf(this);
        return index == 0 ? Optional.empty() : Optional.of(ALL.get(index - 1));
    }
}
