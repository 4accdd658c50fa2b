package org.jalon.intake.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.intake.tabular.Problems;
import org.jalon.intake.tabular.SeedRow;

/**
 * A period that speaks of a framework speaks of each indicator it has by then, and of no other. An indicator of which the source states
 * nothing has a line with a blank status: what is left out cannot be told from what was forgotten.
 */
final class CompletenessRule implements SeedRule {

    @Override
    public void check(SeedPackage seed, Problems problems) {
        for (SeedRow framework : seed.frameworks()) {
            String code = framework.text("code");
            Map<String, List<SeedRow>> indicators = seed.lives(Level.INDICATORS, code);
            for (SeedRow period : seed.periods(code)) {
                Map<String, List<SeedRow>> lines = seed.assessments(code, period.text("code"));
                if (!lines.isEmpty()) {
                    indicators.forEach((name, life) -> check(seed, code, name, life, period, lines, problems));
                }
            }
        }
    }

    private static void check(
            SeedPackage seed,
            String framework,
            String name,
            List<SeedRow> life,
            SeedRow period,
            Map<String, List<SeedRow>> lines,
            Problems problems) {
        LocalDate day = period.needDate("from");
        String code = period.text("code");
        boolean isThere = isThere(seed, framework, Level.INDICATORS, name, day);
        SeedRow first = life.getFirst();
        if (isThere && !lines.containsKey(name)) {
            problems.add(first.place("number"), "seed.assessment.missing", name, code);
        }
        if (!isThere) {
            boolean early = seed.firstDay(framework, first.text("valid_from"))
                    .orElseThrow()
                    .isAfter(day);
            lines.getOrDefault(name, List.of())
                    .forEach(line -> problems.add(
                            line.place("period"),
                            early ? "seed.assessment.early" : "seed.assessment.late",
                            code,
                            name,
                            first.text("valid_from")));
        }
    }

    /** Whether the table of a period that begins on that day has an indicator. */
    private static boolean isThere(SeedPackage seed, String framework, Level storey, String name, LocalDate day) {
        return last(seed, framework, storey, name, day).isPresent() && !isGone(seed, framework, storey, name, day);
    }

    /** Whether an element has ended by then, or what it stands below. One that is not there yet, or not at all, is told by other rules. */
    private static boolean isGone(SeedPackage seed, String framework, Level storey, String name, LocalDate day) {
        return last(seed, framework, storey, name, day)
                .filter(row -> SeedPackage.until(row)
                                .flatMap(until -> seed.firstDay(framework, until))
                                .filter(end -> !end.isAfter(day))
                                .isPresent()
                        || storey.above()
                                .filter(above -> isGone(
                                        seed,
                                        framework,
                                        above,
                                        row.text(storey.parent().orElseThrow()),
                                        day))
                                .isPresent())
                .isPresent();
    }

    private static Optional<SeedRow> last(
            SeedPackage seed, String framework, Level storey, String name, LocalDate day) {
        return seed.lives(storey, framework).getOrDefault(name, List.of()).stream()
                .filter(row -> !seed.firstDay(framework, row.text("valid_from"))
                        .orElseThrow()
                        .isAfter(day))
                .reduce((before, later) -> later);
    }
}
