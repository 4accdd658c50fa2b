package org.jalon.intake.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.intake.seed.SeedPackage;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Mandate;
import org.jalon.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * The indicators that lines of a package name: by number and, where several frameworks have one of that number, by framework as well.
 */
@Component
class NamedIndicators {

    static final String FRAMEWORK = "framework";
    static final String INDICATOR = "indicator";

    private final Frameworks frameworks;
    private final Outlines outlines;

    NamedIndicators(Frameworks frameworks, Outlines outlines) {
        this.frameworks = frameworks;
        this.outlines = outlines;
    }

    static void check(SeedPackage seed, SeedRow row, TabularProblems problems) {
        List<String> owners = owners(seed, row);
        if (owners.isEmpty()) {
            problems.add(row.place(INDICATOR), "seed.evidence.indicator", row.text(INDICATOR));
        } else if (owners.size() > 1) {
            problems.add(
                    row.place(INDICATOR), "seed.evidence.framework", row.text(INDICATOR), String.join(", ", owners));
        }
    }

    /** The codes of the frameworks that a line can mean. */
    private static List<String> owners(SeedPackage seed, SeedRow row) {
        String named = row.has(FRAMEWORK) ? row.text(FRAMEWORK) : "";
        return seed.elements().frameworksWith(row.text(INDICATOR)).stream()
                .filter(code -> named.isEmpty() || named.equals(code))
                .toList();
    }

    /** Those of a mandate. */
    Ids of(SeedPackage seed, Mandate mandate) {
        Map<String, Framework> own =
                frameworks.of(mandate).stream().collect(Collectors.toMap(Framework::code, Function.identity()));
        return row -> {
            Framework framework = own.get(owners(seed, row).getFirst());
            if (framework == null) {
                throw unknown(row);
            }
            // A mandate that is there already need not have all that its package has.
            try {
                return outlines.indicatorId(framework, row.need(INDICATOR));
            } catch (NotFound e) {
                throw unknown(row);
            }
        };
    }

    /** The indicator of a line. */
    interface Ids {

        /** @throws SeedRefused if the mandate does not have it */
        ElementId of(SeedRow row);
    }

    static SeedRefused unknown(SeedRow row) {
        return new SeedRefused(row.place(INDICATOR), "seed.evidence.indicator", row.text(INDICATOR));
    }
}
