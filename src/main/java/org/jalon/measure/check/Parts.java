package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jalon.measure.Observation;
import org.jalon.measure.check.FigureRule.Figures;
import org.jalon.measure.check.Subject.PartOf;

/**
 * The parts into which a document divides one whole, in one way.
 *
 * @param whole what is divided
 * @param dimension along which
 * @param all two or more, no two of the same value
 */
record Parts(Circumstances circumstances, Subject whole, String dimension, List<Observation> all) {

    /** One place by its name alone, not several, and none within another: not 'five regions', 'centre; north' or 'Mopti (Youwarou)'. */
    private static final Pattern ONE_PLACE = Pattern.compile("\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*");

    private record Key(Circumstances circumstances, PartOf whole) {}

    /** All divisions among those of {@code figures} that count. */
    static List<Parts> among(Figures figures, Predicate<Observation> counts) {
        Map<Key, List<Observation>> groups = new LinkedHashMap<>();
        figures.all().stream()
                .filter(counts)
                .forEach(one -> figures.subject(one)
                        .wholes()
                        .forEach(whole -> groups.computeIfAbsent(
                                        new Key(Circumstances.of(one), whole), key -> new ArrayList<>())
                                .add(one)));
        List<Parts> found = new ArrayList<>();
        groups.forEach((key, all) -> {
            Parts parts = new Parts(
                    key.circumstances(), key.whole().whole(), key.whole().dimension(), List.copyOf(all));
            if (all.size() > 1 && parts.areDistinct(figures)) {
                found.add(parts);
            }
        });
        return found;
    }

    /** What all of them say that they are parts of. */
    Optional<BigDecimal> denominator() {
        return Denominator.common(all);
    }

    /** The same value twice, or an area within which others may lie, and nothing can be added up; unless all say what they are parts of. */
    private boolean areDistinct(Figures figures) {
        List<String> values = all.stream()
                .map(one -> figures.subject(one).parts().getOrDefault(dimension, ""))
                .toList();
        boolean clear = !dimension.equals(Subject.AREA)
                || denominator().isPresent()
                || values.stream().allMatch(area -> ONE_PLACE.matcher(area).matches());
        return clear && values.stream().distinct().count() == values.size();
    }

    FigureRange sum(Function<Observation, FigureRange> range) {
        return all.stream().map(range).reduce(FigureRange.exactly(BigDecimal.ZERO), FigureRange::plus);
    }

    BigDecimal sum() {
        return all.stream().map(Findings::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
