package org.jalon.assessment.assignment;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.framework.Outline;
import org.jalon.shared.NotFound;

/** All rows below pillars, objectives and indicators that are named by their numbers. */
final class RowsBelow {

    private RowsBelow() {}

    /**
     * Each once, in the order of the table.
     *
     * @throws NotFound if a number means nothing
     */
    static List<Outline.Indicator> of(Outline outline, List<String> numbers) {
        List<Outline.Indicator> all = numbers.stream()
                .flatMap(number -> below(outline, number))
                .distinct()
                .toList();
        return outline.indicators().filter(all::contains).toList();
    }

    private static Stream<Outline.Indicator> below(Outline outline, String number) {
        List<Outline.Indicator> found = outline.pillars().stream()
                .flatMap(pillar -> pillar.objectives().stream()
                        .flatMap(objective -> objective.indicators().stream()
                                .filter(indicator -> Stream.of(pillar.number(), objective.number(), indicator.number())
                                        .anyMatch(step -> step.printed().equals(number)))))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound(NotFound.Kind.INDICATOR, number);
        }
        return found.stream();
    }
}
