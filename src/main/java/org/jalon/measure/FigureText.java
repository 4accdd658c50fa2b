package org.jalon.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .orElseGet(() -> span(
                        when.from().map(one -> one.inWords(language)).orElse(""),
                        when.to().map(one -> one.inWords(language)).orElse("")));
    }

    private String span(String from, String to) {
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : say("figure.spanTo", to);
        }
        return to.isEmpty() ? say("figure.spanFrom", from) : say("figure.span", from, to);
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

    /** What a package calls a topic, in words; a code that Jalon has no words for stands for itself: 'river-levels' is 'River levels'. */
    public String topic(String code) {
        return known("figures.topic." + code).orElseGet(() -> {
            String said = code.replace('-', ' ');
            return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(language) + said.substring(1);
        });
    }

    /** Who gives the figures; somebody whom Jalon has no words for is called as the package calls them. */
    public String reporter(String name) {
        return known("figures.reporter." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"))
                .orElse(name);
    }

    /** Of what part it is: each dimension in our words, what it is there in those of the document. Other words stay as they are. */
    public String part(String breakdown) {
        return Stream.of(breakdown.split(";"))
                .map(String::strip)
                .map(part -> {
                    int sign = part.indexOf('=');
                    String dimension = sign < 0 ? "" : part.substring(0, sign).strip();
                    return dimension.isEmpty()
                            ? part
                            : say(
                                    "figure.part",
                                    known("figure.dimension." + dimension).orElse(dimension),
                                    part.substring(sign + 1).strip());
                })
                .collect(Collectors.joining("; "));
    }

    /** Codes are of whoever made a package: there need not be words for one. */
    private Optional<String> known(String key) {
        return Optional.ofNullable(words.pattern(language, key)).map(pattern -> say(key));
    }

    /** The figure as it is printed, or that there is none. */
    public String value(ObservationContent content) {
        return content.words().isEmpty() ? say("figure.none") : content.words();
    }
}
