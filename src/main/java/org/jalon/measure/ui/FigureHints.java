package org.jalon.measure.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.measure.FigureNumber;
import org.jalon.measure.FigureText;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent;
import org.jalon.measure.ObservationKind;

/** What is odd about a figure that somebody is about to write. It may be right all the same. Free of components, made with {@code new}. */
final class FigureHints {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(100);

    private final FigureText text;
    private final List<Observation> others;

    /** @param others the figures that the measure has already, the newest first */
    FigureHints(FigureText text, List<Observation> others) {
        this.text = text;
        this.others = List.copyOf(others);
    }

    List<String> of(ObservationContent content) {
        List<String> hints = new ArrayList<>();
        Optional<BigDecimal> value = content.figure().value();
        value.flatMap(number -> jump(content, number)).ifPresent(hints::add);
        if (content.kind() == ObservationKind.SHARE
                && value.filter(number -> number.compareTo(ALL_OF_IT) > 0).isPresent()) {
            hints.add(text.say("figure.hint.share"));
        }
        Optional<BigDecimal> whole =
                FigureNumber.parse(content.subject().denominator().replace(",", ""));
        if (content.kind() != ObservationKind.SHARE
                && value.isPresent()
                && whole.filter(number -> number.compareTo(value.get()) < 0).isPresent()) {
            hints.add(text.say("figure.hint.whole", content.subject().denominator()));
        }
        return hints;
    }

    /** Ten times as much as the last figure of the same part, or a tenth of it. */
    private Optional<String> jump(ObservationContent content, BigDecimal value) {
        return others.stream()
                .filter(one -> one.content().kind() == content.kind()
                        && one.content().subject().equals(content.subject()))
                .findFirst()
                .filter(last -> last.content()
                        .figure()
                        .value()
                        .filter(before -> before.signum() > 0
                                && value.signum() > 0
                                && (value.compareTo(before.multiply(TEN)) >= 0
                                        || before.compareTo(value.multiply(TEN)) >= 0))
                        .isPresent())
                .map(last -> text.say(
                        "figure.hint.jump",
                        text.value(last.content()),
                        text.day(last.content().when())));
    }
}
