package org.jalon.assessment.assignment;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.framework.Outline;
import org.jalon.shared.NotFound;

/** All rows below pillars, objectives and indicators that are named by their codes. */
final class RowsBelow {

    private RowsBelow() {}

    /**
     * Each once, in the order of the table.
     *
     * @throws NotFound if a code means nothing
     */
    static List<Outline.Indicator> of(Outline outline, List<String> codes) {
        List<Outline.Indicator> all =
                codes.stream().flatMap(code -> below(outline, code)).distinct().toList();
        return outline.indicators().filter(all::contains).toList();
    }

    private static Stream<Outline.Indicator> below(Outline outline, String code) {
        List<Outline.Indicator> found = outline.pillars().stream()
                .flatMap(pillar -> pillar.objectives().stream()
                        .flatMap(objective -> objective.indicators().stream()
                                .filter(indicator -> Stream.of(pillar.code(), objective.code(), indicator.code())
                                        .anyMatch(code::equals))))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound(NotFound.Kind.INDICATOR, code);
        }
        return found.stream();
    }
}
