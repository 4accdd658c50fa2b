package org.jalon.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.shared.FlawedInput.Flaw;

/** The words of an observation, field by field, and what is wrong with them so far. */
final class FieldWords {

    private static final int LONGEST_SAID = 80;

    private final Map<ObservationField, String> words;
    private final List<Flaw> flaws = new ArrayList<>();

    FieldWords(Map<ObservationField, String> words) {
        this.words = words;
        for (ObservationField field : ObservationField.values()) {
            String text = text(field);
            if (text.codePointCount(0, text.length()) > field.longest()) {
                flaw(field, "body.tooLong", field.longest());
            }
        }
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    String text(ObservationField field) {
        return words.getOrDefault(field, "").strip();
    }

    void flaw(ObservationField field, String key, Object... parameters) {
        flaws.add(Flaw.at(field.pointer(), key, parameters));
    }

    /** What to say of words that somebody wrote: not all of them where they are many. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SAID
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SAID)) + "…";
    }

    /**
     * What a code means.
     *
     * @param usual the code that is meant where none stands
     * @param codes all there are
     */
    <T> Optional<T> coded(ObservationField field, String usual, Function<String, Optional<T>> reading, String codes) {
        String text = text(field).isEmpty() ? usual : text(field);
        Optional<T> read = reading.apply(text);
        if (read.isEmpty()) {
            flaw(field, "figure.unknownCode", shortened(text), codes);
        }
        return read;
    }

    Optional<FigureDay> day(ObservationField field) {
        String text = text(field);
        Optional<FigureDay> day = FigureDay.parse(text);
        if (day.isEmpty() && !text.isEmpty()) {
            flaw(field, "figure.noDay", shortened(text));
        }
        return day;
    }

    Optional<BigDecimal> number(ObservationField field, Optional<ObservationKind> kind) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = FigureNumber.parse(text);
        if (number.isEmpty()) {
            if (FigureNumber.isTooMuch(text)) {
                flaw(field, "figure.tooMuch", FigureNumber.MOST_DIGITS, FigureNumber.MOST_DECIMALS);
            } else {
                flaw(field, "figure.noNumber", shortened(text));
            }
        }
        // Only a change may lie below zero: there is no negative number of persons, cases or dollars spent.
        if (number.filter(value -> value.signum() < 0).isPresent()
                && kind.filter(ObservationKind.CHANGE::equals).isEmpty()) {
            flaw(field, "figure.negative", text);
        }
        return number;
    }
}
