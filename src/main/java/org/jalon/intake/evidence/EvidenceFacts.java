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
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.intake.seed.SeedFacts;
import org.jalon.intake.seed.SeedPackage;
import org.jalon.intake.seed.SeedTable;
import org.jalon.intake.seed.Storing;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Mandate;
import org.jalon.shared.NotFound;
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
    private static final String FRAMEWORK = "framework";
    private static final String INDICATOR = "indicator";
    private static final String DIRECTION = "direction";

    private final Passages passages;
    private final EvidenceLinks links;
    private final Frameworks frameworks;
    private final Outlines outlines;

    EvidenceFacts(Passages passages, EvidenceLinks links, Frameworks frameworks, Outlines outlines) {
        this.passages = passages;
        this.links = links;
        this.frameworks = frameworks;
        this.outlines = outlines;
    }

    @Override
    public List<SeedTable> tables() {
        return List.of(SeedTable.named(TABLE)
                .with(PASSAGE, 80)
                .withOptional(FRAMEWORK, SeedTable.ANY)
                .with(INDICATOR, SeedTable.ANY)
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
            checkIndicator(seed, row, problems);
        }
    }

    private static void checkIndicator(SeedPackage seed, SeedRow row, TabularProblems problems) {
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
        return seed.indicators().stream()
                .filter(indicator -> indicator.text("number").equals(row.text(INDICATOR)))
                .map(indicator -> indicator.text(FRAMEWORK))
                .filter(code -> named.isEmpty() || named.equals(code))
                .distinct()
                .toList();
    }

    @Override
    public int store(SeedPackage seed, Mandate mandate) {
        Map<String, Passage> known =
                passages.of(mandate).stream().collect(Collectors.toMap(Passage::key, Function.identity()));
        Map<String, Framework> own =
                frameworks.of(mandate).stream().collect(Collectors.toMap(Framework::code, Function.identity()));
        Set<EvidenceLinks.Pair> there = links.pairs(mandate);
        int added = 0;
        for (SeedRow row : seed.lines(TABLE)) {
            Passage passage = known.get(row.need(PASSAGE));
            Framework framework = own.get(owners(seed, row).getFirst());
            if (passage == null || framework == null) {
                throw unknown(row);
            }
            ElementId indicator = indicator(row, framework);
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

    /** A mandate that is there already need not have all that its package has. */
    private ElementId indicator(SeedRow row, Framework framework) {
        try {
            return outlines.indicatorId(framework, row.need(INDICATOR));
        } catch (NotFound e) {
            throw unknown(row);
        }
    }

    private static SeedRefused unknown(SeedRow row) {
        return new SeedRefused(row.place(INDICATOR), "seed.evidence.indicator", row.text(INDICATOR));
    }
}
