package org.jalon.intake.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.ElementLevels.ElementLevel;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Table;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.intake.tabular.TabularResource;
import org.jalon.intake.tabular.TabularResource.ForeignKey;

/**
 * A framework has one to four levels, each of its elements is on one of them, and rows are told apart by their names. What a folder says of a level that
 * would be overlooked is refused (decision record 0075): a column of a table of elements that is not read, or a table of what lies below one.
 */
final class LevelRule implements SeedRule {

    private static final String NUMBER = "number";

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        for (Table table : seed.tables()) {
            Optional<Level> storey = storey(table.resource().name());
            storey.ifPresent(one -> checkColumns(table, one, problems));
            if (storey.isEmpty() && liesBelowAStorey(table.resource())) {
                problems.add(
                        table.place(), "seed.storey.table", table.resource().name());
            }
        }
        seed.frameworks().forEach(framework -> checkLevels(seed, framework, problems));
    }

    /** Whether this rule has the better words for what is not read of a table. */
    static boolean judges(Table table) {
        return storey(table.resource().name()).isPresent() || liesBelowAStorey(table.resource());
    }

    private static void checkLevels(SeedPackage seed, SeedRow framework, TabularProblems problems) {
        String code = framework.text("code");
        List<SeedRow> lines = seed.elements().declaredLevels(code);
        if (lines.isEmpty() && !seed.elements().hasPillars()) {
            problems.add(framework.place("code"), "seed.levels.none", code);
            return;
        }
        if (lines.size() > ElementLevels.MOST) {
            problems.add(
                    lines.get(ElementLevels.MOST).place("position"),
                    "seed.levels.many",
                    code,
                    Integer.toString(lines.size()),
                    Integer.toString(ElementLevels.MOST));
        }
        for (SeedRow line : lines) {
            if (!ElementLevel.isCode(line.text(Level.CODE))) {
                problems.add(line.place(Level.CODE), "seed.level.code", line.text(Level.CODE));
            }
            if (line.text("name_en").isEmpty() || line.text("name_fr").isEmpty()) {
                problems.add(line.place(line.text("name_en").isEmpty() ? "name_en" : "name_fr"), "seed.required");
            }
        }
        checkElements(seed, code, lines, problems);
        checkNames(seed, code, problems);
    }

    private static void checkElements(
            SeedPackage seed, String framework, List<SeedRow> lines, TabularProblems problems) {
        List<String> codes = lines.stream().map(line -> line.text(Level.CODE)).toList();
        Set<String> seen = new HashSet<>();
        lines.stream()
                .filter(line -> !seen.add(line.text(Level.CODE)))
                .forEach(line -> problems.add(line.place(Level.CODE), "seed.level.twice", line.text(Level.CODE)));
        for (SeedRow element : seed.elements().lines(framework)) {
            int level = codes.indexOf(element.text(Level.LEVEL));
            if (level < 0) {
                problems.add(
                        element.place(Level.LEVEL),
                        "seed.element.level",
                        element.text(Level.LEVEL),
                        String.join(", ", codes));
                continue;
            }
            if (SeedPackage.name(element).isEmpty()) {
                problems.add(element.place(NUMBER), "seed.element.unnamed");
            }
            if (element.text("text").isEmpty()) {
                problems.add(element.place("text"), "seed.required");
            }
            String parent = SeedPackage.parent(element);
            if (level == 0 && !parent.isEmpty()) {
                problems.add(element.place(Level.PARENT), "seed.element.top", parent, codes.getFirst());
            } else if (level > 0
                    && !seed.elements()
                            .lives(seed.elements().levelsOf(framework).get(level - 1), framework)
                            .containsKey(parent)) {
                problems.add(
                        element.has(Level.PARENT) ? element.place(Level.PARENT) : element.place(NUMBER),
                        "seed.element.parent",
                        parent,
                        codes.get(level - 1));
            }
        }
    }

    /** An assessment names its row and no level. */
    private static void checkNames(SeedPackage seed, String framework, TabularProblems problems) {
        Map<String, Level> named = new HashMap<>();
        for (Level level : seed.elements().levelsOf(framework)) {
            seed.elements().lives(level, framework).forEach((name, life) -> {
                if (seed.elements().isRow(level, framework, name)) {
                    Level other = named.putIfAbsent(name, level);
                    if (other != null) {
                        problems.add(life.getFirst().place(NUMBER), "seed.element.twice", name, other.code());
                    }
                }
            });
        }
    }

    private static void checkColumns(Table table, Level storey, TabularProblems problems) {
        List<String> read = Stream.of(
                        Stream.of("framework"),
                        storey.parent().stream(),
                        Stream.of(NUMBER, Level.CODE, storey.text()),
                        storey.statement().stream(),
                        Stream.of("valid_from", Level.UNTIL))
                .flatMap(column -> column)
                .toList();
        table.resource().columns().stream()
                .filter(column -> !read.contains(column))
                .forEach(column -> problems.add(table.place(), "seed.storey.column", column, String.join(", ", read)));
    }

    /** What has numbers of its own and names an element above it. An assessment names one and has none. */
    private static boolean liesBelowAStorey(TabularResource resource) {
        return resource.field(NUMBER).isPresent()
                && !resource.name().equals(Level.ELEMENTS)
                && resource.foreignKeys().stream()
                        .map(ForeignKey::resource)
                        .anyMatch(name ->
                                name.equals(Level.ELEMENTS) || storey(name).isPresent());
    }

    private static Optional<Level> storey(String table) {
        return Level.PILLARS.stream().filter(one -> one.table().equals(table)).findFirst();
    }
}
