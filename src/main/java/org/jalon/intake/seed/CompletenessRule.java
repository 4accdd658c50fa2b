package org.jalon.intake.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
            Map<String, SeedRow> indicators = seed.firstWordings(Level.INDICATORS, framework.text("code"));
            for (SeedRow period : seed.periods()) {
                Map<String, List<SeedRow>> lines = seed.assessments(framework.text("code"), period.text("code"));
                if (!lines.isEmpty()) {
                    indicators.values().forEach(indicator -> check(seed, indicator, period, lines, problems));
                }
            }
        }
    }

    private static void check(
            SeedPackage seed, SeedRow indicator, SeedRow period, Map<String, List<SeedRow>> lines, Problems problems) {
        LocalDate first = seed.firstDay(indicator.text("valid_from")).orElseThrow();
        boolean isThere = !first.isAfter(period.needDate("from"));
        String number = indicator.text("number");
        String code = period.text("code");
        if (isThere && !lines.containsKey(number)) {
            problems.add(indicator.place("number"), "seed.assessment.missing", number, code);
        }
        if (!isThere) {
            lines.getOrDefault(number, List.of())
                    .forEach(line -> problems.add(
                            line.place("period"), "seed.assessment.early", code, number, indicator.text("valid_from")));
        }
    }
}
