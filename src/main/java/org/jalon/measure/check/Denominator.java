package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.measure.FigureNumber;
import org.jalon.measure.Observation;

/** What a figure says it is a part of, where that is a number. */
final class Denominator {

    private static final Pattern BLANKS = Pattern.compile("[,\\s\\u00a0\\u202f]");

    private Denominator() {}

    static Optional<BigDecimal> of(Observation observation) {
        String text = observation.content().subject().denominator();
        return FigureNumber.parse(BLANKS.matcher(text).replaceAll("")).filter(number -> number.signum() > 0);
    }

    /** The one that all of them name. */
    static Optional<BigDecimal> common(List<Observation> observations) {
        List<Optional<BigDecimal>> all =
                observations.stream().map(Denominator::of).distinct().toList();
        return all.size() == 1 ? all.getFirst() : Optional.empty();
    }
}
