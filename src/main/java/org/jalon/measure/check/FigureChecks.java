package org.jalon.measure.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.mandate.Mandate;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Measures;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationRole;
import org.jalon.measure.Observations;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What does not add up in the figures of a mandate. It is recomputed whenever somebody asks; nothing is ever mended. The shares and changes of a
 * measure may have a measure of their own: its code begins with that of the other and a dash, such as {@code idps-share} of {@code idps}.
 */
@Service
@Snapshot
public class FigureChecks {

    private final Measures measures;
    private final Observations observations;
    private final List<FurtherChecks> further;

    FigureChecks(Measures measures, Observations observations, List<FurtherChecks> further) {
        this.measures = measures;
        this.observations = observations;
        this.further = List.copyOf(further);
    }

    /** Measure by measure in their order, then what others found. */
    @PreAuthorize("hasRole('READER')")
    public List<Finding> of(Mandate mandate) {
        Map<MeasureId, List<Observation>> all = observations.of(mandate).stream()
                .filter(FigureChecks::holds)
                .collect(Collectors.groupingBy(Observation::measureId));
        List<Measure> known = measures.of(mandate);
        List<Finding> findings = new ArrayList<>();
        for (Measure measure : known) {
            List<Observation> base = base(known, measure)
                    .map(one -> all.getOrDefault(one.id(), List.of()))
                    .orElse(List.of());
            findings.addAll(of(mandate, measure, all.getOrDefault(measure.id(), List.of()), base));
        }
        further.forEach(one -> findings.addAll(one.of(mandate)));
        return findings;
    }

    /** Those of one measure. */
    @PreAuthorize("hasRole('READER')")
    public List<Finding> of(Mandate mandate, Measure measure) {
        return of(
                mandate,
                measure,
                holding(measure),
                base(measures.of(mandate), measure).map(this::holding).orElse(List.of()));
    }

    private List<Observation> holding(Measure measure) {
        return observations.of(measure).stream().filter(FigureChecks::holds).toList();
    }

    private static boolean holds(Observation one) {
        return one.content().figure().value().isPresent() && one.content().role() != ObservationRole.WITHDRAWN;
    }

    private static Optional<Measure> base(List<Measure> known, Measure measure) {
        return known.stream()
                .filter(one -> measure.code().startsWith(one.code() + "-"))
                .max(Comparator.comparingInt(one -> one.code().length()));
    }

    private static List<Finding> of(Mandate mandate, Measure measure, List<Observation> own, List<Observation> base) {
        FigureRule.Figures figures = new FigureRule.Figures(own, base, mandate.code());
        return FigureRule.ALL.stream()
                .flatMap(rule -> rule.check(measure, figures).stream())
                .toList();
    }
}
