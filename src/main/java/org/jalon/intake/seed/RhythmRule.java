package org.jalon.intake.seed;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Rhythm;

/** A mandate is reported on in a rhythm that Jalon knows, and a framework in one of its own if the package says so. */
final class RhythmRule implements SeedRule {

    static final String COLUMN = "rhythm";

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        Stream.concat(seed.mandates().stream(), seed.frameworks().stream())
                .filter(row -> row.resource().field(COLUMN).isPresent())
                .filter(row -> row.optional(COLUMN)
                        .filter(code -> Rhythm.ofCode(code).isEmpty())
                        .isPresent())
                .forEach(row -> problems.add(
                        row.place(COLUMN),
                        "seed.rhythm",
                        row.text(COLUMN),
                        Arrays.stream(Rhythm.values()).map(Rhythm::code).collect(Collectors.joining(", "))));
    }

    /** What a framework has of its own, once this rule has found nothing wrong with it. */
    static Optional<Rhythm> of(SeedRow framework) {
        return framework.resource().field(COLUMN).isEmpty()
                ? Optional.empty()
                : framework.optional(COLUMN).flatMap(Rhythm::ofCode);
    }
}
