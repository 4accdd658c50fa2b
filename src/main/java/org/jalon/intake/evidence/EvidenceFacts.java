package org.jalon.intake.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.evidence.Direction;
import org.jalon.evidence.EvidenceLinks;
import org.jalon.evidence.Judgement;
import org.jalon.framework.ElementId;
import org.jalon.intake.seed.SeedFacts;
import org.jalon.intake.seed.SeedPackage;
import org.jalon.intake.seed.SeedTable;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Storing;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Mandate;
import org.jalon.source.Passage;
import org.jalon.source.Passages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code evidence}: what the package's passages bear upon. An indicator is named by its number and, where several frameworks have one of that
 * number, by its framework as well.
 */
@Component
@Order(2)
class EvidenceFacts implements SeedFacts {

    private static final String TABLE = "evidence";
    private static final String PASSAGE = "passage";
    private static final String DIRECTION = "direction";

    private final Passages passages;
    private final EvidenceLinks links;
    private final NamedIndicators indicators;

    EvidenceFacts(Passages passages, EvidenceLinks links, NamedIndicators indicators) {
        this.passages = passages;
        this.links = links;
        this.indicators = indicators;
    }

    @Override
    public List<SeedTable> tables() {
        return List.of(SeedTable.named(TABLE)
                .with(PASSAGE, 80)
                .withOptional(NamedIndicators.FRAMEWORK, SeedTable.ANY)
                .with(NamedIndicators.INDICATOR, SeedTable.ANY)
                .with(DIRECTION, SeedTable.ANY)
                .with("judgement_en", EvidenceLinks.LONGEST)
                .with("judgement_fr", EvidenceLinks.LONGEST));
    }

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        Set<String> known = seed.lines(PassageFacts.TABLE).stream()
                .map(row -> row.text("key"))
                .collect(Collectors.toSet());
        for (SeedRow row : seed.lines(TABLE)) {
            if (!known.contains(row.text(PASSAGE))) {
                problems.add(row.place(PASSAGE), "seed.evidence.passage", row.text(PASSAGE));
            }
            if (Direction.ofCode(row.text(DIRECTION)).isEmpty()) {
                problems.add(
                        row.place(DIRECTION),
                        "seed.notOneOf",
                        row.text(DIRECTION),
                        Stream.of(Direction.values()).map(Direction::code).collect(Collectors.joining(", ")));
            }
            NamedIndicators.check(seed, row, problems);
        }
    }

    @Override
    public int store(SeedPackage seed, Mandate mandate) {
        Map<String, Passage> known =
                passages.of(mandate).stream().collect(Collectors.toMap(Passage::key, Function.identity()));
        NamedIndicators.Ids ids = indicators.of(seed, mandate);
        Set<EvidenceLinks.Pair> there = links.pairs(mandate);
        int added = 0;
        for (SeedRow row : seed.lines(TABLE)) {
            Passage passage = known.get(row.need(PASSAGE));
            ElementId indicator = ids.of(row);
            if (passage == null) {
                throw NamedIndicators.unknown(row);
            }
            if (there.add(new EvidenceLinks.Pair(passage.key(), indicator))) {
                Storing.run(
                        row,
                        () -> links.link(
                                mandate,
                                passage,
                                indicator,
                                Direction.ofCode(row.need(DIRECTION)).orElseThrow(),
                                new Judgement(row.text("judgement_en"), row.text("judgement_fr"))));
                added++;
            }
        }
        return added;
    }
}
