package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.List;
import org.jalon.measure.Adding;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationKind;

/**
 * The shares of one thing, along one dimension, are all of it. Where they are less, of the rest nothing is said; where they are more, that is only
 * remarked where they cannot overlap.
 */
final class SharesRule implements FigureRule {

    private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(100);

    @Override
    public List<Finding> check(Measure measure, Figures figures) {
        return Parts.among(figures, one -> one.content().kind() == ObservationKind.SHARE).stream()
                .filter(parts -> parts.all().stream()
                                .map(one -> one.content().subject().denominator())
                                .distinct()
                                .count()
                        == 1)
                .flatMap(parts -> {
                    FigureRange sum = parts.sum(
                            one -> FigureRange.rounded(one.content().figure()).orElseThrow());
                    FigureRange whole = FigureRange.exactly(ALL_OF_IT);
                    boolean less = sum.isBelow(whole);
                    boolean more = whole.isBelow(sum) && measure.adding() != Adding.NEVER;
                    return less || more
                            ? java.util.stream.Stream.of(finding(measure, figures, parts, less))
                            : java.util.stream.Stream.empty();
                })
                .toList();
    }

    /** What is printed is the largest share; what it would have to be is what the others leave. */
    private static Finding finding(Measure measure, Figures figures, Parts parts, boolean less) {
        Observation largest = parts.all().stream()
                .max(java.util.Comparator.comparing(Findings::value))
                .orElseThrow();
        Finding found = Findings.of(
                less ? Finding.Kind.SHARES_FALL_SHORT : Finding.Kind.PARTS_EXCEED,
                measure,
                parts.whole().words(),
                largest,
                ALL_OF_IT,
                parts.all(),
                figures.wholeArea());
        return new Finding(
                found.kind(),
                found.subject(),
                found.detail(),
                found.measure(),
                new Finding.Term("", parts.sum(), org.jalon.measure.FigureNumber.plain(parts.sum()).toPlainString(), java.util.Optional.empty()),
                found.expected(),
                found.terms(),
                found.source());
    }
}
