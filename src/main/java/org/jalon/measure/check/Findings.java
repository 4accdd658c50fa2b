package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jalon.measure.FigureNumber;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent.Source;

/** What rules say of the figures of one measure. */
record Findings(Measure measure, FigureRule.Figures figures) {

    Finding of(Finding.Kind kind, Observation printed, BigDecimal expected, List<Observation> terms) {
        return of(
                kind,
                figures.subject(printed).words(),
                term(printed),
                expected,
                terms.stream().map(this::term).toList(),
                printed.content().source());
    }

    Finding of(
            Finding.Kind kind,
            String detail,
            Finding.Term printed,
            BigDecimal expected,
            List<Finding.Term> terms,
            Source source) {
        return new Finding(
                kind,
                measure.name(),
                detail,
                Optional.of(measure.code()),
                printed,
                FigureNumber.plain(expected),
                terms,
                source);
    }

    Finding.Term term(Observation observation) {
        return new Finding.Term(
                figures.subject(observation).words(),
                value(observation),
                observation.content().words(),
                Optional.of(observation.id()));
    }

    /** A figure that is printed as what others are a part of, or that is the sum of what is printed. */
    static Finding.Term number(String label, BigDecimal number) {
        return new Finding.Term(label, number, FigureNumber.plain(number).toPlainString(), Optional.empty());
    }

    static BigDecimal value(Observation observation) {
        return observation.content().figure().value().orElseThrow();
    }

    static FigureRange range(Observation observation) {
        return FigureRange.of(observation.content().figure()).orElseThrow();
    }

    /** With room for what was rounded away. */
    static FigureRange rounded(Observation observation) {
        return FigureRange.rounded(observation.content().figure()).orElseThrow();
    }
}
