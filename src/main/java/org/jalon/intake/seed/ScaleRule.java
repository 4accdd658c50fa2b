package org.jalon.intake.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.framework.StatusScale;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;

/** A framework has no scale, or one of at most twelve statuses with labels of their own; and what its assessments say is on it. */
final class ScaleRule implements SeedRule {

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        for (SeedRow framework : seed.frameworks()) {
            String code = framework.text("code");
            List<SeedRow> levels = seed.levels(code);
            if (levels.size() > StatusScale.MOST) {
                problems.add(
                        framework.place("code"),
                        "seed.scale.many",
                        code,
                        Integer.toString(levels.size()),
                        Integer.toString(StatusScale.MOST));
            }
            for (String column : List.of("label_en", "label_fr")) {
                checkLabels(levels, column, problems);
            }
            checkStatuses(seed, code, levels, problems);
        }
    }

    private static void checkLabels(List<SeedRow> levels, String column, TabularProblems problems) {
        Set<String> seen = new HashSet<>();
        for (SeedRow level : levels.reversed()) {
            if (!level.text(column).isEmpty() && !seen.add(level.text(column).strip())) {
                problems.add(level.place(column), "seed.scale.label", level.text(column));
            }
        }
    }

    private static void checkStatuses(
            SeedPackage seed, String framework, List<SeedRow> levels, TabularProblems problems) {
        List<String> codes = levels.stream().map(level -> level.text("code")).toList();
        seed.assessments().stream()
                .filter(row -> row.text("framework").equals(framework))
                .filter(row -> row.optional("status")
                        .filter(status -> !codes.contains(status))
                        .isPresent())
                .forEach(row -> {
                    if (codes.isEmpty()) {
                        problems.add(row.place("status"), "seed.scale.none", row.text("status"), framework);
                    } else {
                        problems.add(row.place("status"), "seed.status", row.text("status"), String.join(", ", codes));
                    }
                });
    }
}
