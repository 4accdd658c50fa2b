package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.measure.Measure;
import org.jalon.measure.ObservationKind;

/**
 * The shares of one and the same thing, along one dimension, are all of it. Where they are less, of the rest nothing is said. Where they are more,
 * they may overlap, and there is nothing to remark.
 */
final class SharesRule implements FigureRule {

    private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(100);

    @Override
    public List<Finding> check(Measure measure, Figures figures) {
        return Parts.among(figures, one -> one.content().kind() == ObservationKind.SHARE).stream()
                .filter(parts -> parts.denominator().isPresent())
                .flatMap(parts -> check(new Findings(measure, figures), parts))
                .toList();
    }

    private static Stream<Finding> check(Findings say, Parts parts) {
        if (!parts.sum(Findings::rounded).isBelow(FigureRange.exactly(ALL_OF_IT))) {
            return Stream.empty();
        }
        return Stream.of(say.of(
                Finding.Kind.SHARES_FALL_SHORT,
                parts.whole().words(),
                Findings.number("", parts.sum()),
                ALL_OF_IT,
                parts.all().stream().map(say::term).toList(),
                parts.all().getFirst().content().source()));
    }
}
