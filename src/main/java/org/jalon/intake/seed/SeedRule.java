package org.jalon.intake.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Table;
import org.jalon.intake.tabular.TabularProblems;

/** What a descriptor cannot say of a seed folder and must hold all the same. A rule leaves out what it cannot judge. */
interface SeedRule {

    List<SeedRule> ALL = List.of(
            SeedRule::oneMandateNamedAsItsFolder,
            new ScaleRule(),
            SeedRule::citedDocumentsAreThere,
            new AddressRule(),
            new FiscalYearRule(),
            new RhythmRule(),
            new PeriodRule(),
            new LevelRule(),
            new WordingRule(),
            new LabelRule(),
            new PartRule(),
            new CompletenessRule());

    void check(SeedPackage seed, TabularProblems problems);

    private static void oneMandateNamedAsItsFolder(SeedPackage seed, TabularProblems problems) {
        List<SeedRow> mandates = seed.mandates();
        if (mandates.size() != 1) {
            problems.add(seed.place("mandate"), "seed.mandate.lines", Integer.toString(mandates.size()));
            return;
        }
        SeedRow mandate = mandates.getFirst();
        String folder = seed.folder().name();
        if (!mandate.text("code").equals(folder)) {
            problems.add(mandate.place("code"), "seed.mandate.code", mandate.text("code"), folder);
        }
    }

    private static void citedDocumentsAreThere(SeedPackage seed, TabularProblems problems) {
        Set<String> known = new HashSet<>();
        seed.documents().forEach(document -> known.add(document.text("title")));
        seed.documents().forEach(document -> document.optional("symbol").ifPresent(known::add));
        for (Table table : seed.tables()) {
            if (table.resource().field(SeedRow.CITED).isPresent()) {
                table.rows().stream()
                        .filter(row -> row.optional(SeedRow.CITED)
                                .filter(cited -> !known.contains(cited))
                                .isPresent())
                        .forEach(row ->
                                problems.add(row.place(SeedRow.CITED), "seed.citation", row.text(SeedRow.CITED)));
            }
        }
    }
}
