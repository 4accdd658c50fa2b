package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;

/** No part is larger than what it is a part of, and no share is more than 100 per cent. */
final class WholeRule implements FigureRule {

    private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(100);

    @Override
    public List<Finding> check(Measure measure, Figures figures) {
        Findings say = new Findings(measure, figures);
        return figures.all().stream()
                .flatMap(one -> most(one)
                        .filter(most -> FigureRange.exactly(most).isBelow(Findings.range(one)))
                        .map(most -> say.of(Finding.Kind.PART_EXCEEDS, one, most, List.of()))
                        .stream())
                .toList();
    }

    private static Optional<BigDecimal> most(Observation one) {
        return switch (one.content().kind()) {
            case SHARE -> Optional.of(ALL_OF_IT);
            case CHANGE -> Optional.empty();
            case AS_AT, PERIOD, CUMULATIVE, EVENT -> Denominator.of(one);
        };
    }
}
