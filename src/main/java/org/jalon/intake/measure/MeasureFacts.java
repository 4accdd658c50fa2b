package org.jalon.intake.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.intake.seed.SeedFacts;
import org.jalon.intake.seed.SeedPackage;
import org.jalon.intake.seed.SeedTable;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Storing;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Mandate;
import org.jalon.measure.Adding;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Measures;
import org.jalon.measure.ObservationReading.KnownSources;
import org.jalon.measure.ObservationUpdates;
import org.jalon.measure.Observations;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.LocalizedText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Measures and what documents say of them, by the codes of measures and the digests of lines. */
@Component
@Order(20)
class MeasureFacts implements SeedFacts {

    private static final String MEASURES = "measures";
    private static final String CODE = "code";
    private static final String ADDING = "adding";

    private final Measures measures;
    private final Observations observations;
    private final ObservationUpdates updates;

    MeasureFacts(Measures measures, Observations observations, ObservationUpdates updates) {
        this.measures = measures;
        this.observations = observations;
        this.updates = updates;
    }

    @Override
    public List<SeedTable> tables() {
        SeedTable own = SeedTable.named(MEASURES)
                .with(CODE, 80)
                .with("name_en", 400)
                .with("name_fr", 400)
                .with("unit_en", 200)
                .with("unit_fr", 200)
                .with("definition_en", 2_000)
                .with("definition_fr", 2_000)
                .with(ADDING, SeedTable.ANY)
                .with("topic", 200)
                .with("reporter", 400);
        return List.of(own, ObservationLine.table());
    }

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        for (SeedRow row : seed.lines(MEASURES)) {
            if (row.optional(ADDING).flatMap(Adding::of).isEmpty()
                    && row.optional(ADDING).isPresent()) {
                problems.add(row.place(ADDING), "figure.unknownCode", row.text(ADDING), Adding.codes());
            }
        }
        KnownSources documents = ObservationLine.documents(seed);
        Map<String, Integer> seen = new HashMap<>();
        for (SeedRow row : seed.lines(ObservationLine.TABLE)) {
            ObservationLine line = new ObservationLine(row);
            try {
                line.read(documents);
            } catch (FlawedInput e) {
                e.flaws().forEach(flaw -> add(problems, line, flaw));
            }
            Integer other = seen.putIfAbsent(line.origin(), row.line());
            if (other != null) {
                problems.add(row.place(), "figure.twice", Integer.toString(other));
            }
        }
    }

    private static void add(TabularProblems problems, ObservationLine line, Flaw flaw) {
        String[] parameters = flaw.parameters().stream().map(String::valueOf).toArray(String[]::new);
        problems.add(line.place(flaw.pointer()), flaw.key(), parameters);
    }

    @Override
    public int store(SeedPackage seed, Mandate mandate) {
        Map<String, MeasureId> ids =
                new HashMap<>(measures.of(mandate).stream().collect(Collectors.toMap(Measure::code, Measure::id)));
        int stored = 0;
        for (SeedRow row : seed.lines(MEASURES)) {
            if (!ids.containsKey(row.need(CODE))) {
                ids.put(row.need(CODE), Storing.answer(row, () -> measures.add(mandate, measure(mandate, row))));
                stored++;
            }
        }
        KnownSources documents = ObservationLine.documents(seed);
        Set<String> there = new HashSet<>(observations.origins(mandate));
        for (SeedRow row : seed.lines(ObservationLine.TABLE)) {
            ObservationLine line = new ObservationLine(row);
            if (there.add(line.origin())) {
                MeasureId id = Objects.requireNonNull(ids.get(line.measure()));
                Storing.run(row, () -> updates.addSeeded(id, line.read(documents), line.origin()));
                stored++;
            }
        }
        return stored;
    }

    private static Measure measure(Mandate mandate, SeedRow row) {
        return new Measure(
                new MeasureId(0),
                mandate.id(),
                row.need(CODE),
                localized(row, "name"),
                localized(row, "unit"),
                localized(row, "definition"),
                Adding.of(row.need(ADDING)).orElseThrow(),
                row.text("topic"),
                row.text("reporter"));
    }

    private static LocalizedText localized(SeedRow row, String column) {
        return new LocalizedText(row.need(column + "_en"), row.need(column + "_fr"));
    }
}
