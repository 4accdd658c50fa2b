package org.jalon.measure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.measure.Adding;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationKind;

/** The parts of a whole that a document prints sum to the whole that it prints. Figures that are never added up may overlap and are left alone. */
final class PartsRule implements FigureRule {

    @Override
    public List<Finding> check(Measure measure, Figures figures) {
        if (measure.adding() == Adding.NEVER) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Map<Circumstances, List<Observation>> together =
                figures.all().stream().filter(PartsRule::counts).collect(Collectors.groupingBy(Circumstances::of));
        for (Parts parts : Parts.among(figures, PartsRule::counts)) {
            List<Observation> wholes = together.getOrDefault(parts.circumstances(), List.of()).stream()
                    .filter(one -> Subject.of(one, figures.wholeArea()).equals(parts.whole()))
                    .toList();
            if (wholes.size() == 1) {
                compare(measure, parts, wholes.getFirst(), figures.wholeArea(), findings);
            }
        }
        return findings;
    }

    /** A share or a change of a part says nothing of how large the part is. */
    private static boolean counts(Observation one) {
        return one.content().kind() != ObservationKind.SHARE && one.content().kind() != ObservationKind.CHANGE;
    }

    private static void compare(
            Measure measure, Parts parts, Observation whole, String wholeArea, List<Finding> findings) {
        FigureRange sum = parts.sum(one -> FigureRange.of(one.content().figure()).orElseThrow());
        FigureRange printed = FigureRange.of(whole.content().figure()).orElseThrow();
        if (sum.meets(printed)) {
            return;
        }
        Finding.Kind kind = printed.isBelow(sum) ? Finding.Kind.PARTS_EXCEED : Finding.Kind.PARTS_FALL_SHORT;
        findings.add(Findings.of(
                kind, measure, parts.whole().words(), whole, parts.sum(), parts.all(), wholeArea));
    }
}
