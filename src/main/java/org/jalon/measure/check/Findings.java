package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jalon.measure.FigureNumber;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;

/** What rules say of figures. */
final class Findings {

    private Findings() {}

    static Finding of(
            Finding.Kind kind,
            Measure measure,
            String detail,
            Observation printed,
            BigDecimal expected,
            List<Observation> terms,
            String wholeArea) {
        return new Finding(
                kind,
                measure.name(),
                detail,
                Optional.of(measure.code()),
                term(printed, wholeArea),
                FigureNumber.plain(expected),
                terms.stream().map(one -> term(one, wholeArea)).toList(),
                printed.content().source());
    }

    private static Finding.Term term(Observation observation, String wholeArea) {
        return new Finding.Term(
                Subject.of(observation, wholeArea).words(),
                value(observation),
                observation.content().words(),
                Optional.of(observation.id()));
    }

    static BigDecimal value(Observation observation) {
        return observation.content().figure().value().orElseThrow();
    }
}
