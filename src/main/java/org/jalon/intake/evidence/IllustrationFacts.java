package org.jalon.intake.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.evidence.Judgement;
import org.jalon.evidence.illustration.Illustrations;
import org.jalon.framework.ElementId;
import org.jalon.intake.seed.SeedFacts;
import org.jalon.intake.seed.SeedPackage;
import org.jalon.intake.seed.SeedTable;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Storing;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Mandate;
import org.jalon.measure.Measure;
import org.jalon.measure.Measures;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code illustrations}: which of the package's measures illustrate which indicators. */
@Component
@Order(25)
class IllustrationFacts implements SeedFacts {

    private static final String TABLE = "illustrations";
    private static final String MEASURE = "measure";

    private final Illustrations illustrations;
    private final Measures measures;
    private final NamedIndicators indicators;

    IllustrationFacts(Illustrations illustrations, Measures measures, NamedIndicators indicators) {
        this.illustrations = illustrations;
        this.measures = measures;
        this.indicators = indicators;
    }

    @Override
    public List<SeedTable> tables() {
        return List.of(SeedTable.named(TABLE)
                .with(MEASURE, SeedTable.ANY)
                .withOptional(NamedIndicators.FRAMEWORK, SeedTable.ANY)
                .with(NamedIndicators.INDICATOR, SeedTable.ANY)
                .with("shows_en", Illustrations.LONGEST)
                .with("shows_fr", Illustrations.LONGEST));
    }

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        seed.lines(TABLE).forEach(row -> NamedIndicators.check(seed, row, problems));
    }

    @Override
    public int store(SeedPackage seed, Mandate mandate) {
        Map<String, Measure> known =
                measures.of(mandate).stream().collect(Collectors.toMap(Measure::code, Function.identity()));
        NamedIndicators.Ids ids = indicators.of(seed, mandate);
        Set<Illustrations.Pair> there = illustrations.pairs(mandate);
        int added = 0;
        for (SeedRow row : seed.lines(TABLE)) {
            ElementId indicator = ids.of(row);
            if (there.add(new Illustrations.Pair(row.need(MEASURE), indicator))) {
                Measure measure = Objects.requireNonNull(known.get(row.need(MEASURE)));
                Storing.run(
                        row,
                        () -> illustrations.add(
                                mandate,
                                measure,
                                indicator,
                                new Judgement(row.text("shows_en"), row.text("shows_fr"))));
                added++;
            }
        }
        return added;
    }
}
