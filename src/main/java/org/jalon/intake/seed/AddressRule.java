package org.jalon.intake.seed;

import java.util.Set;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;

/** The codes of mandates and frameworks are steps of addresses: none is a word that stands for a page there. */
final class AddressRule implements SeedRule {

    /** The first steps of all addresses that are no mandate's, and what is kept free for such. */
    static final Set<String> OF_JALON = Set.of(
            "actuator",
            "api",
            "audit",
            "calendar",
            "error",
            "invitation",
            "login",
            "logout",
            "me",
            "notices",
            "people",
            "start",
            "tokens",
            "v3",
            "vaadin");

    /** What follows a framework's code in addresses, or a mandate's in place of one. */
    static final Set<String> OF_PAGES = Set.of(
            "checks",
            "compare",
            "documents",
            "evidence",
            "export",
            "figures",
            "find",
            "forms",
            "framework",
            "indicators",
            "matrix",
            "measures",
            "overview",
            "periods",
            "quarter",
            "review",
            "rules",
            "scores",
            "settings",
            "sources",
            "strength",
            "template",
            "timeline",
            "trends",
            "views");

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        seed.mandates().forEach(mandate -> check(mandate, problems));
        seed.frameworks().forEach(framework -> check(framework, problems));
    }

    private static void check(SeedRow row, TabularProblems problems) {
        String code = row.text("code");
        if (OF_JALON.contains(code) || OF_PAGES.contains(code)) {
            problems.add(row.place("code"), "seed.code.reserved", code);
        }
    }
}
