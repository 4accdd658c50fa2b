package org.jalon.intake.seed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.intake.tabular.SeedRow;

/** The levels of the frameworks of a package and what is on them, whichever tables it keeps them in. */
public final class SeedElements {

    private final SeedPackage seed;
    private final Map<List<String>, Set<String>> rows = new HashMap<>();

    SeedElements(SeedPackage seed) {
        this.seed = seed;
    }

    /** The codes of the frameworks that have a row of that number, or of that name. */
    public List<String> frameworksWith(String row) {
        return seed.frameworks().stream()
                .map(framework -> framework.text("code"))
                .filter(framework -> levelsOf(framework).stream()
                        .flatMap(level -> wordings(level, framework).stream()
                                .filter(line -> isRow(level, framework, SeedPackage.name(line))))
                        .anyMatch(line -> line.text("number").equals(row)
                                || SeedPackage.name(line).equals(row)))
                .toList();
    }

    /** The levels that {@code levels.csv} declares of a framework, from the top; none if it has pillars, objectives and indicators. */
    List<SeedRow> declaredLevels(String framework) {
        return seed.lines(Level.LEVELS).stream()
                .filter(row -> row.text("framework").equals(framework))
                .sorted(Comparator.comparing(row -> row.integer("position").orElse(0)))
                .toList();
    }

    /** Whether there are the tables of pillars, objectives and indicators: a package without {@code elements.csv} has them. */
    boolean hasPillars() {
        return Level.PILLARS.stream().allMatch(level -> seed.has(level.table())) || !seed.has(Level.ELEMENTS);
    }

    /** Where the levels of a framework are kept, from the top. */
    List<Level> levelsOf(String framework) {
        List<SeedRow> declared = declaredLevels(framework);
        if (!declared.isEmpty()) {
            return Level.declared(declared);
        }
        return hasPillars() ? Level.PILLARS : List.of();
    }

    /** The lines of {@code elements.csv} of a framework. */
    List<SeedRow> lines(String framework) {
        return seed.lines(Level.ELEMENTS).stream()
                .filter(row -> row.text("framework").equals(framework))
                .toList();
    }

    /**
     * Whether the element of that name is a row: as its line says; else where it is on the last level, or on one that may have rows and nothing stands
     * below it.
     */
    boolean isRow(Level level, String framework, String name) {
        return rows.computeIfAbsent(List.of(framework, level.code()), key -> rows(level, framework))
                .contains(name);
    }

    private Set<String> rows(Level level, String framework) {
        Set<String> parents = level.number() == levelsOf(framework).size()
                ? Set.of()
                : wordings(levelsOf(framework).get(level.number()), framework).stream()
                        .map(SeedPackage::parent)
                        .collect(Collectors.toSet());
        boolean last = level.number() == levelsOf(framework).size();
        Set<String> found = new HashSet<>();
        lives(level, framework).forEach((name, life) -> {
            boolean usual = last || level.rows() && !parents.contains(name);
            if (life.stream()
                    .filter(line -> line.has(Level.ROW))
                    .map(line -> line.raw(Level.ROW))
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .map("true"::equals)
                    .orElse(usual)) {
                found.add(name);
            }
        });
        return found;
    }

    /** The wordings of one level of a framework. */
    List<SeedRow> wordings(Level level, String framework) {
        if (level.table().equals(Level.ELEMENTS)) {
            return lines(framework).stream()
                    .filter(row -> row.text(Level.LEVEL).equals(level.code()))
                    .toList();
        }
        return seed.of(framework, level.table()).toList();
    }

    /** By the names of their elements: all lines in the order of their periods. Lines of unknown periods are left out. */
    Map<String, List<SeedRow>> lives(Level storey, String framework) {
        return wordings(storey, framework).stream()
                .filter(row -> seed.firstDay(framework, row.text("valid_from")).isPresent())
                .sorted(Comparator.comparing(
                        row -> seed.firstDay(framework, row.text("valid_from")).orElseThrow()))
                .collect(Collectors.groupingBy(SeedPackage::name, LinkedHashMap::new, Collectors.toList()));
    }

    /** By name: the line of the wording that holds from the earliest period. Lines of unknown periods are left out. */
    Map<String, SeedRow> firstWordings(Level storey, String framework) {
        return lives(storey, framework).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, life -> life.getValue().getFirst()));
    }
}
