package org.jalon.intake.seed;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jalon.framework.FiscalYears;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;

/** What a framework means by '2019/20' is one of the values that Jalon knows. Packages may leave the column out, and the cell blank. */
final class FiscalYearRule implements SeedRule {

    static final String COLUMN = "fiscal_years";

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        for (SeedRow framework : seed.frameworks()) {
            String said = said(framework);
            if (!said.isEmpty() && FiscalYears.ofCode(said).isEmpty()) {
                problems.add(
                        framework.place(COLUMN),
                        "seed.fiscalYears",
                        said,
                        Arrays.stream(FiscalYears.values())
                                .map(FiscalYears::code)
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    /** What a line means, once this rule has found nothing wrong with it. */
    static FiscalYears of(SeedRow framework) {
        return FiscalYears.ofCode(said(framework)).orElse(FiscalYears.UNCLEAR);
    }

    private static String said(SeedRow framework) {
        return framework.resource().field(COLUMN).isEmpty() ? "" : framework.text(COLUMN);
    }
}
