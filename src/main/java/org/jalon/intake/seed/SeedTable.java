package org.jalon.intake.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What Jalon reads of a table of a package.
 *
 * @param name as the descriptor calls it
 * @param columns each with the greatest length of its texts in characters; {@link #ANY} where the form of a value says how long it may be
 * @param optional those of the columns that the table need not have
 */
public record SeedTable(String name, Map<String, Integer> columns, Set<String> optional) {

    /** For values whose form says how long they may be. */
    public static final int ANY = Integer.MAX_VALUE;

    public static SeedTable named(String name) {
        return new SeedTable(name, Map.of(), Set.of());
    }

    /** The same with a column more, after the others. */
    public SeedTable with(String column, int longest) {
        Map<String, Integer> more = new LinkedHashMap<>(columns);
        more.put(column, longest);
        return new SeedTable(name, more, optional);
    }

    /** The same with a column more that tables may leave out. */
    public SeedTable withOptional(String column, int longest) {
        Set<String> more = new TreeSet<>(optional);
        more.add(column);
        return new SeedTable(name, with(column, longest).columns(), more);
    }
}
