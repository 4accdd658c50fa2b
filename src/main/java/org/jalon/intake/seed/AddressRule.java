package org.jalon.intake.seed;

import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.settings.AddressWords;

/** The codes of mandates and frameworks are steps of addresses: none is a word that stands for a page there. */
final class AddressRule implements SeedRule {

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        seed.mandates().forEach(mandate -> check(mandate, problems));
        seed.frameworks().forEach(framework -> check(framework, problems));
    }

    private static void check(SeedRow row, TabularProblems problems) {
        String code = row.text("code");
        if (AddressWords.isReserved(code)) {
            problems.add(row.place("code"), "seed.code.reserved", code);
        }
    }
}
