package org.jalon.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.shared.OutlineNumber;

/** The pillars, objectives and indicators of a framework in the wording of one period, in the order of their numbers. */
public record Outline(List<Pillar> pillars) {

    /** A band of the table: a title and the statement below it. */
    public record Pillar(
            ElementId id, OutlineNumber number, String title, String statement, List<Objective> objectives) {}

    public record Objective(ElementId id, OutlineNumber number, String text, List<Indicator> indicators) {}

    public record Indicator(ElementId id, OutlineNumber number, String text) {}

    public Stream<Indicator> indicators() {
        return pillars.stream()
                .flatMap(pillar -> pillar.objectives().stream())
                .flatMap(objective -> objective.indicators().stream());
    }

    public Optional<Indicator> indicator(String number) {
        return indicators()
                .filter(indicator -> indicator.number().printed().equals(number))
                .findFirst();
    }
}
