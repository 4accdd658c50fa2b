package org.jalon.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.shared.OutlineNumber;

/** The pillars, objectives and indicators of a framework in the wording of one period, in the order of their numbers. */
public record Outline(List<Pillar> pillars) {

    /**
     * A band of the table: a title and the statement below it.
     *
     * @param code its name for programs and addresses, the same in all periods
     * @param number as this period prints it
     */
    public record Pillar(
            ElementId id,
            String code,
            OutlineNumber number,
            String title,
            String statement,
            List<Objective> objectives) {}

    /** A pillar's part; code and number as with a pillar. */
    public record Objective(ElementId id, String code, OutlineNumber number, String text, List<Indicator> indicators) {}

    /** A row of the table; code and number as with a pillar. */
    public record Indicator(ElementId id, String code, OutlineNumber number, String text) {}

    /** @param elements those of one table, all pillars before all objectives before all indicators, each in the order of the table */
    static Outline of(List<ElementState> elements) {
        Map<ElementId, List<ElementState>> below = elements.stream()
                .filter(element -> element.parent().isPresent())
                .collect(Collectors.groupingBy(
                        element -> element.parent().orElseThrow().id()));
        return new Outline(elements.stream()
                .filter(element -> element.kind() == ElementKind.PILLAR)
                .map(pillar -> new Pillar(
                        pillar.id(),
                        pillar.code(),
                        pillar.number(),
                        pillar.text(),
                        pillar.statement(),
                        below.getOrDefault(pillar.id(), List.of()).stream()
                                .map(objective -> objective(objective, below))
                                .toList()))
                .toList());
    }

    private static Objective objective(ElementState objective, Map<ElementId, List<ElementState>> below) {
        return new Objective(
                objective.id(),
                objective.code(),
                objective.number(),
                objective.text(),
                below.getOrDefault(objective.id(), List.of()).stream()
                        .map(indicator ->
                                new Indicator(indicator.id(), indicator.code(), indicator.number(), indicator.text()))
                        .toList());
    }

    public Stream<Indicator> indicators() {
        return pillars.stream()
                .flatMap(pillar -> pillar.objectives().stream())
                .flatMap(objective -> objective.indicators().stream());
    }

    public Optional<Indicator> indicator(String code) {
        return indicators().filter(indicator -> indicator.code().equals(code)).findFirst();
    }
}
