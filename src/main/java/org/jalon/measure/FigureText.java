package org.jalon.measure;

import java.util.Locale;
import java.util.Optional;
import org.jalon.measure.ObservationContent.When;
import org.jalon.shared.Words;

/** What Jalon says of a figure in one language. What documents say stays in theirs. */
public record FigureText(Words words, Locale language) {

    public String say(String key, Object... parameters) {
        return words.get(language, key, parameters);
    }

    /** Of when it is; blank if nothing says. */
    public String day(When when) {
        return when.asAt()
                .map(one -> one.inWords(language))
                .orElseGet(() -> when.from().isPresent() || when.to().isPresent()
                        ? say("figure.span", day(when.from()), day(when.to()))
                        : "");
    }

    private String day(Optional<FigureDay> day) {
        return day.map(one -> one.inWords(language)).orElse("…");
    }

    /** Where its date comes from. */
    public String basis(When when) {
        return say("figure.basis." + when.basis().code());
    }

    public String kind(ObservationContent content) {
        return say("figure.kind." + content.kind().code());
    }

    public String role(ObservationContent content) {
        return say("figure.role." + content.role().code());
    }

    /** The figure as it is printed, or that there is none. */
    public String value(ObservationContent content) {
        return content.words().isEmpty() ? say("figure.none") : content.words();
    }
}
