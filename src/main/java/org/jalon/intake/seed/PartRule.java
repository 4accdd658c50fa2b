package org.jalon.intake.seed;

import java.util.Collection;
import java.util.List;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;

/** The parts of an assessment count from 1 without a gap, and the first one carries the deadline. */
final class PartRule implements SeedRule {

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        for (SeedRow framework : seed.frameworks()) {
            for (SeedRow period : seed.periods(framework.text("code"))) {
                Collection<List<SeedRow>> all = seed.assessments(framework.text("code"), period.text("code"))
                        .values();
                all.forEach(parts -> checkNumbers(parts, problems));
                all.forEach(parts -> checkDeadline(parts, problems));
            }
        }
    }

    private static void checkNumbers(List<SeedRow> parts, TabularProblems problems) {
        int last = 0;
        for (SeedRow part : parts) {
            int number = part.integer("part").orElse(last);
            // The same number again is a matter of the key.
            if (number != last && number != last + 1) {
                problems.add(
                        part.place("part"),
                        "seed.part",
                        Integer.toString(number),
                        part.text("indicator"),
                        Integer.toString(last + 1));
                return;
            }
            last = number;
        }
    }

    private static void checkDeadline(List<SeedRow> parts, TabularProblems problems) {
        parts.stream()
                .skip(1)
                .filter(part -> part.optional("deadline").isPresent())
                .forEach(part -> problems.add(
                        part.place("deadline"),
                        "seed.part.deadline",
                        part.text("deadline"),
                        Integer.toString(parts.getFirst().line())));
    }
}
