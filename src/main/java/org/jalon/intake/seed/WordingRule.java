package org.jalon.intake.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;

/**
 * An element is below one that is there from the same period on, if not from an earlier one. Without codes of their own all its lines are below one and the
 * same; and it ends after it began.
 */
final class WordingRule implements SeedRule {

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        for (SeedRow framework : seed.frameworks()) {
            List<Level> levels = seed.elements().levelsOf(framework.text("code"));
            for (Level storey : levels) {
                if (storey.isBelow()) {
                    storey.parent()
                            .ifPresent(column -> check(
                                    seed,
                                    framework.text("code"),
                                    List.of(levels.get(storey.number() - 2), storey),
                                    column,
                                    problems));
                }
                seed.elements()
                        .wordings(storey, framework.text("code"))
                        .forEach(row -> checkEnd(seed, framework.text("code"), row, problems));
            }
        }
    }

    private static void check(
            SeedPackage seed, String framework, List<Level> both, String parentColumn, TabularProblems problems) {
        Level storey = both.getLast();
        Map<String, SeedRow> first = seed.elements().firstWordings(storey, framework);
        Map<String, SeedRow> parents = seed.elements().firstWordings(both.getFirst(), framework);
        for (SeedRow row : seed.elements().wordings(storey, framework)) {
            SeedRow other = first.getOrDefault(SeedPackage.name(row), row);
            if (!row.has(parentColumn)) {
                continue; // Told by another rule.
            }
            if (!row.has(Level.CODE) && !row.text(parentColumn).equals(other.text(parentColumn))) {
                problems.add(
                        row.place(parentColumn),
                        "seed.wording.parent",
                        row.text(parentColumn),
                        other.text(parentColumn),
                        Integer.toString(other.line()));
            }
            SeedRow parent = parents.get(row.text(parentColumn));
            if (parent != null) {
                checkBegin(seed, framework, row, parent, problems);
            }
        }
    }

    private static void checkEnd(SeedPackage seed, String framework, SeedRow row, TabularProblems problems) {
        SeedPackage.until(row).ifPresent(until -> {
            Optional<LocalDate> end = seed.firstDay(framework, until);
            Optional<LocalDate> begin = seed.firstDay(framework, row.text("valid_from"));
            if (end.isEmpty()) {
                problems.add(row.place(Level.UNTIL), "seed.wording.until", until);
            } else if (begin.filter(first -> !first.isBefore(end.get())).isPresent()) {
                problems.add(row.place(Level.UNTIL), "seed.wording.ends", until, row.text("valid_from"));
            }
        });
    }

    private static void checkBegin(
            SeedPackage seed, String framework, SeedRow row, SeedRow parent, TabularProblems problems) {
        String from = row.text("valid_from");
        String parentFrom = parent.text("valid_from");
        boolean tooEarly = seed.firstDay(framework, from)
                .filter(day -> day.isBefore(seed.firstDay(framework, parentFrom).orElseThrow()))
                .isPresent();
        if (tooEarly) {
            problems.add(row.place("valid_from"), "seed.wording.early", from, SeedPackage.name(parent), parentFrom);
        }
    }
}
