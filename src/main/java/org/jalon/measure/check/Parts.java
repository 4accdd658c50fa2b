package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jalon.measure.Observation;
import org.jalon.measure.check.Subject.PartOf;

/**
 * The parts into which a document divides one whole, in one way.
 *
 * @param whole what is divided
 * @param dimension along which
 * @param all two or more, no two of the same value
 */
record Parts(Circumstances circumstances, Subject whole, String dimension, List<Observation> all) {

    /** An area of which nobody can say from its name alone whether others lie in it: 'centre and north', 'five regions'. */
    private static final Pattern WIDE_AREA = Pattern.compile(
            "(?iu).*(?:[,;/&+]|\\b(?:and|et|regions?|régions?|nord|north|south|sud|cent(?:re|er|ral)|east|est|west|ouest)).*");

    private record Key(Circumstances circumstances, PartOf whole) {}

    /** All divisions among those of {@code figures} that count. */
    static List<Parts> among(FigureRule.Figures figures, Predicate<Observation> counts) {
        Map<Key, List<Observation>> groups = new LinkedHashMap<>();
        figures.all().stream().filter(counts).forEach(one -> Subject.of(one, figures.wholeArea())
                .wholes()
                .forEach(whole -> groups.computeIfAbsent(
                                new Key(Circumstances.of(one), whole), key -> new ArrayList<>())
                        .add(one)));
        List<Parts> found = new ArrayList<>();
        groups.forEach((key, all) -> {
            Parts parts = new Parts(
                    key.circumstances(), key.whole().whole(), key.whole().dimension(), List.copyOf(all));
            if (all.size() > 1 && parts.areDistinct(figures.wholeArea())) {
                found.add(parts);
            }
        });
        return found;
    }

    /** The same value twice, or an area within which others may lie, and nothing can be added up. */
    private boolean areDistinct(String wholeArea) {
        List<String> values = all.stream()
                .map(one -> Subject.of(one, wholeArea).parts().getOrDefault(dimension, ""))
                .toList();
        boolean clear = !dimension.equals(Subject.AREA)
                || values.stream().noneMatch(area -> WIDE_AREA.matcher(area).matches());
        return clear && values.stream().distinct().count() == values.size();
    }

    FigureRange sum(Function<Observation, FigureRange> range) {
        return all.stream().map(range).reduce(FigureRange.exactly(BigDecimal.ZERO), FigureRange::plus);
    }

    BigDecimal sum() {
        return all.stream().map(Findings::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
