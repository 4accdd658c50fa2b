package org.jalon.intake.seed;

import java.util.Map;
import org.jalon.intake.tabular.Problems;
import org.jalon.intake.tabular.SeedRow;

/** All wordings of an element are below one and the same element, which is there from the same period on, if not from an earlier one. */
final class WordingRule implements SeedRule {

    @Override
    public void check(SeedPackage seed, Problems problems) {
        for (SeedRow framework : seed.frameworks()) {
            for (Level storey : Level.ALL) {
                storey.parent().ifPresent(column -> check(seed, framework.text("code"), storey, column, problems));
            }
        }
    }

    private static void check(
            SeedPackage seed, String framework, Level storey, String parentColumn, Problems problems) {
        Map<String, SeedRow> first = seed.firstWordings(storey, framework);
        Map<String, SeedRow> parents = seed.firstWordings(storey.above().orElseThrow(), framework);
        for (SeedRow row : seed.wordings(storey, framework)) {
            SeedRow other = first.getOrDefault(row.text("number"), row);
            if (!row.text(parentColumn).equals(other.text(parentColumn))) {
                problems.add(
                        row.place(parentColumn),
                        "seed.wording.parent",
                        row.text(parentColumn),
                        other.text(parentColumn),
                        Integer.toString(other.line()));
            }
            SeedRow parent = parents.get(row.text(parentColumn));
            if (parent != null) {
                checkBegin(seed, row, parent, problems);
            }
        }
    }

    private static void checkBegin(SeedPackage seed, SeedRow row, SeedRow parent, Problems problems) {
        String from = row.text("valid_from");
        String parentFrom = parent.text("valid_from");
        boolean tooEarly = seed.firstDay(from)
                .filter(day -> day.isBefore(seed.firstDay(parentFrom).orElseThrow()))
                .isPresent();
        if (tooEarly) {
            problems.add(row.place("valid_from"), "seed.wording.early", from, parent.text("number"), parentFrom);
        }
    }
}
