package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.measure.FigureNumber;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationKind;

/** No part is larger than what it is a part of, and no share is more than 100 per cent. */
final class WholeRule implements FigureRule {

    private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(100);

    @Override
    public List<Finding> check(Measure measure, Figures figures) {
        List<Finding> findings = new ArrayList<>();
        for (Observation one : figures.all()) {
            most(one).filter(most -> FigureRange.exactly(most)
                            .isBelow(FigureRange.of(one.content().figure()).orElseThrow()))
                    .ifPresent(most -> findings.add(Findings.of(
                            Finding.Kind.PART_EXCEEDS,
                            measure,
                            Subject.of(one, figures.wholeArea()).words(),
                            one,
                            most,
                            List.of(),
                            figures.wholeArea())));
        }
        return findings;
    }

    private static Optional<BigDecimal> most(Observation one) {
        return switch (one.content().kind()) {
            case SHARE -> Optional.of(ALL_OF_IT);
            case CHANGE -> Optional.empty();
            default -> FigureNumber.parse(one.content().subject().denominator().replaceAll("[,\\s\\u00a0\\u202f]", ""));
        };
    }
}
