package org.jalon.measure.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.mandate.Mandate;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Measures;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationRole;
import org.jalon.measure.Observations;
import org.jalon.measure.relation.Relation;
import org.jalon.measure.relation.RelationTerm;
import org.jalon.measure.relation.Relations;
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
    private final Relations relations;
    private final List<FurtherChecks> further;

    FigureChecks(Measures measures, Observations observations, Relations relations, List<FurtherChecks> further) {
        this.measures = measures;
        this.observations = observations;
        this.relations = relations;
        this.further = List.copyOf(further);
    }

    /** Measure by measure in their order, then what others found. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<Finding> of(Mandate mandate) {
        Map<MeasureId, List<Observation>> all = observations.of(mandate).stream()
                .filter(FigureChecks::holds)
                .collect(Collectors.groupingBy(Observation::measureId));
        List<Measure> known = measures.of(mandate);
        RelationCheck check = new RelationCheck(RelationFigures.of(known, all, mandate.code()));
        List<RelationReading> readings = relations.of(mandate).stream()
                .flatMap(relation -> check.read(relation).stream())
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Measure measure : known) {
            List<Observation> base = base(known, measure)
                    .map(one -> all.getOrDefault(one.id(), List.of()))
                    .orElse(List.of());
            findings.addAll(of(mandate, measure, all.getOrDefault(measure.id(), List.of()), base, readings));
        }
        further.forEach(one -> findings.addAll(one.of(mandate)));
        return findings;
    }

    /** Those of one measure. */
    @PreAuthorize("@access.reader({#mandate, #measure})")
    public List<Finding> of(Mandate mandate, Measure measure) {
        List<Measure> known = measures.of(mandate);
        List<Relation> own = relations.of(mandate).stream()
                .filter(relation -> about(relation).equals(measure.code()))
                .toList();
        Set<String> named = own.stream()
                .flatMap(relation -> relation.parts().stream())
                .map(RelationTerm::measure)
                .collect(Collectors.toSet());
        Map<MeasureId, List<Observation>> all = known.stream()
                .filter(one -> named.contains(one.code()) || one.id().equals(measure.id()))
                .collect(Collectors.toMap(Measure::id, this::holding));
        RelationCheck check = new RelationCheck(RelationFigures.of(known, all, mandate.code()));
        return of(
                mandate,
                measure,
                all.getOrDefault(measure.id(), List.of()),
                base(known, measure).map(this::holding).orElse(List.of()),
                own.stream().flatMap(relation -> check.read(relation).stream()).toList());
    }

    /** The measure under which a relation is listed. */
    private static String about(Relation relation) {
        return relation.whole().orElseGet(() -> relation.parts().getFirst()).measure();
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

    /** What rules find and no relation explains, then what relations find. */
    private static List<Finding> of(
            Mandate mandate,
            Measure measure,
            List<Observation> own,
            List<Observation> base,
            List<RelationReading> readings) {
        FigureRule.Figures figures = new FigureRule.Figures(own, base, mandate.code());
        return Stream.concat(
                        FigureRule.ALL.stream()
                                .flatMap(rule -> rule.check(measure, figures).stream())
                                .filter(found -> readings.stream().noneMatch(one -> one.explains(found))),
                        readings.stream()
                                .flatMap(one -> one.finding().stream())
                                .filter(found -> found.measure().equals(Optional.of(measure.code()))))
                .toList();
    }
}
