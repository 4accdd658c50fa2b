package org.jalon.measure.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.measure.Breakdown;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationKind;
import org.jalon.measure.check.FigureRule.Figures;
import org.jalon.measure.relation.RelationTerm;

/**
 * Which figures a relation means.
 *
 * @param measures those of the mandate, by code
 * @param all what each has
 * @param wholeArea the name of the area that is the whole
 */
record RelationFigures(Map<String, Measure> measures, Map<MeasureId, List<Observation>> all, String wholeArea) {

    static RelationFigures of(List<Measure> known, Map<MeasureId, List<Observation>> all, String wholeArea) {
        return new RelationFigures(
                known.stream().collect(Collectors.toMap(Measure::code, Function.identity())), all, wholeArea);
    }

    Set<String> areas(RelationTerm whole) {
        return matching(whole, Optional.empty()).map(one -> area(one)).collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<Observation> matching(RelationTerm term, Optional<String> area) {
        Measure measure = measures.get(term.measure());
        if (measure == null) {
            return Stream.empty();
        }
        Optional<String> wanted = term.area().equals(RelationTerm.ANY) ? area : Optional.of(plain(term.area()));
        Map<String, String> breakdown =
                Breakdown.parse(term.breakdown()).orElseThrow().parts();
        return all.getOrDefault(measure.id(), List.of()).stream()
                .filter(one -> one.content().source().document().equals(term.document()))
                .filter(one -> one.content().role() == term.role())
                .filter(one -> one.content().kind() != ObservationKind.CHANGE)
                .filter(one ->
                        term.place().isEmpty() || one.content().source().place().equals(term.place()))
                .filter(one -> wanted.filter(name -> !name.equals(area(one))).isEmpty())
                .filter(one -> isOf(breakdown, Subject.of(one, wholeArea)));
    }

    private static boolean isOf(Map<String, String> breakdown, Subject subject) {
        Map<String, String> own = new LinkedHashMap<>(subject.parts());
        own.remove(Subject.AREA);
        return own.keySet().equals(breakdown.keySet())
                && own.entrySet().stream().allMatch(part -> {
                    String wanted = Objects.requireNonNull(breakdown.get(part.getKey()));
                    return wanted.equals(RelationTerm.ANY) || wanted.equals(part.getValue());
                });
    }

    private String area(Observation one) {
        return plain(one.content().subject().area());
    }

    private String plain(String area) {
        return area.equalsIgnoreCase(wholeArea) ? "" : area;
    }

    Findings say(Observation one) {
        Measure measure = measures.values().stream()
                .filter(known -> known.id().equals(one.measureId()))
                .findFirst()
                .orElseThrow();
        return new Findings(measure, new Figures(List.of(), List.of(), wholeArea));
    }
}
