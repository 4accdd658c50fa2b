package org.jalon.assessment.assignment;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.framework.Outline;
import org.jalon.shared.NotFound;

/** All rows that are named by their codes, or stand below what is. */
final class RowsBelow {

    private RowsBelow() {}

    /**
     * Each once, in the order of the table.
     *
     * @throws NotFound if a code means nothing
     */
    static List<Outline.Node> of(Outline outline, List<String> codes) {
        List<Outline.Node> all =
                codes.stream().flatMap(code -> below(outline, code)).distinct().toList();
        return outline.indicators().filter(all::contains).toList();
    }

    private static Stream<Outline.Node> below(Outline outline, String code) {
        List<Outline.Node> found = outline.places().stream()
                .filter(place -> Stream.concat(place.above().stream(), Stream.of(place.row()))
                        .anyMatch(element -> element.code().equals(code)))
                .map(Outline.Place::row)
                .toList();
        if (found.isEmpty()) {
            throw new NotFound(NotFound.Kind.INDICATOR, code);
        }
        return found.stream();
    }
}
