package org.jalon.intake.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.ElementLevels.ElementLevel;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.shared.LocalizedText;

/**
 * Where a seed folder keeps one level of a framework: those of pillars, objectives and indicators in a table each, those that {@code levels.csv} names in
 * {@code elements.csv}.
 *
 * @param number 1 at the top
 * @param code as the framework calls it
 * @param parent the column that names the element of the level above; empty at the top of those that have a table each
 * @param text the column of the words
 * @param statement the column of the second text
 * @param rows whether elements of it may be rows although it is not the last
 */
record Level(
        int number,
        String code,
        String table,
        Optional<String> parent,
        String text,
        Optional<String> statement,
        boolean rows) {

    /** The tables of levels and of their elements. */
    static final String LEVELS = "levels";

    static final String ELEMENTS = "elements";

    /** Columns of theirs. */
    static final String LEVEL = "level";

    static final String PARENT = "parent";
    static final String STATEMENT = "statement";
    static final String ROW = "row";

    /** What an element is called in all lines, where that is not its number. Packages may do without it. */
    static final String CODE = "code";

    /** The first period whose table does not have an element any more. Packages may do without it. */
    static final String UNTIL = "valid_until";

    /** From the top: an element stands before those below it. */
    static final List<Level> PILLARS = List.of(
            new Level(1, "pillar", "pillars", Optional.empty(), "title", Optional.of(STATEMENT), false),
            new Level(2, "objective", "objectives", Optional.of("pillar"), "text", Optional.empty(), false),
            new Level(3, "indicator", "indicators", Optional.of("objective"), "text", Optional.empty(), false));

    /** Those that lines of {@code levels.csv} declare, from the top. */
    static List<Level> declared(List<SeedRow> lines) {
        List<Level> levels = new ArrayList<>();
        for (SeedRow line : lines) {
            levels.add(new Level(
                    levels.size() + 1,
                    line.text(CODE),
                    ELEMENTS,
                    Optional.of(PARENT),
                    "text",
                    Optional.of(STATEMENT),
                    line.has("rows") && line.truth("rows")));
        }
        return List.copyOf(levels);
    }

    /** Whether elements of it stand below others. */
    boolean isBelow() {
        return number > 1;
    }

    /** The same lines as a framework keeps them; what they do not say of a heading, the name says. */
    static ElementLevels of(List<SeedRow> lines) {
        List<ElementLevel> levels = new ArrayList<>();
        for (SeedRow line : lines) {
            LocalizedText name = new LocalizedText(line.need("name_en"), line.need("name_fr"));
            levels.add(new ElementLevel(
                    levels.size() + 1,
                    line.need(CODE),
                    name,
                    new LocalizedText(
                            heading(line, "heading_en").orElse(name.en()),
                            heading(line, "heading_fr").orElse(name.fr())),
                    line.has("rows") && line.truth("rows")));
        }
        return new ElementLevels(levels);
    }

    private static Optional<String> heading(SeedRow line, String column) {
        return line.has(column) ? line.optional(column) : Optional.empty();
    }
}
