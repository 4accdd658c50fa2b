package org.jalon.measure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** What does not add up in the figures of a mandate. It is recomputed whenever somebody asks; nothing is ever mended. */
@Service
@Snapshot
public class FigureChecks {

    private final Measures measures;
    private final Observations observations;
    private final List<FurtherChecks> further;

    FigureChecks(Measures measures, Observations observations, List<FurtherChecks> further) {
        this.measures = measures;
        this.observations = observations;
        this.further = further;
    }

    /** Measure by measure in their order, then what others found. */
    @PreAuthorize("hasRole('READER')")
    public List<Finding> of(Mandate mandate) {
        Map<MeasureId, List<Observation>> all =
                observations.of(mandate).stream().collect(Collectors.groupingBy(Observation::measureId));
        List<Finding> findings = new ArrayList<>();
        for (Measure measure : measures.of(mandate)) {
            findings.addAll(of(mandate, measure, all.getOrDefault(measure.id(), List.of())));
        }
        further.forEach(one -> findings.addAll(one.of(mandate)));
        return findings;
    }

    /** Those of one measure. */
    @PreAuthorize("hasRole('READER')")
    public List<Finding> of(Mandate mandate, Measure measure) {
        return of(mandate, measure, observations.of(measure));
    }

    static List<Finding> of(Mandate mandate, Measure measure, List<Observation> observations) {
        List<Observation> valued = observations.stream()
                .filter(one -> one.content().figure().value().isPresent())
                .filter(one -> one.content().role() != ObservationRole.WITHDRAWN)
                .toList();
        FigureRule.Figures figures = new FigureRule.Figures(valued, mandate.code());
        return FigureRule.ALL.stream()
                .flatMap(rule -> rule.check(measure, figures).stream())
                .toList();
    }
}
