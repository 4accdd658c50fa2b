package org.jalon.measure;

import static org.jalon.measure.ObservationField.AREA;
import static org.jalon.measure.ObservationField.AS_AT;
import static org.jalon.measure.ObservationField.BREAKDOWN;
import static org.jalon.measure.ObservationField.CURRENCY;
import static org.jalon.measure.ObservationField.DATE_BASIS;
import static org.jalon.measure.ObservationField.DENOMINATOR;
import static org.jalon.measure.ObservationField.FROM;
import static org.jalon.measure.ObservationField.KIND;
import static org.jalon.measure.ObservationField.NOTE;
import static org.jalon.measure.ObservationField.PLACE;
import static org.jalon.measure.ObservationField.PRINTED;
import static org.jalon.measure.ObservationField.QUALIFIER;
import static org.jalon.measure.ObservationField.QUOTATION;
import static org.jalon.measure.ObservationField.ROLE;
import static org.jalon.measure.ObservationField.SOURCE;
import static org.jalon.measure.ObservationField.TO;
import static org.jalon.measure.ObservationField.VALUE;
import static org.jalon.measure.ObservationField.VALUE_TO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalon.measure.ObservationContent.Figure;
import org.jalon.measure.ObservationContent.Source;
import org.jalon.measure.ObservationContent.Subject;
import org.jalon.measure.ObservationContent.When;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;

/** Reads an observation from words, wherever they come from: a line of a file, the body of a request, a form. It says all that is wrong. */
public final class ObservationReading {

    private final Map<ObservationField, String> words;
    private final KnownSources documents;
    private final List<Flaw> flaws = new ArrayList<>();

    private ObservationReading(Map<ObservationField, String> words, KnownSources documents) {
        this.words = words;
        this.documents = documents;
    }

    /** The documents that may say so, by what people call them. */
    public interface KnownSources {

        /** The one that {@code named} means: by its short name or its symbol. */
        Optional<Known> find(String named);

        /** @param published empty if nobody knows */
        record Known(String document, Optional<LocalDate> published) {}
    }

    /** @throws FlawedInput with all that is wrong, each flaw at the field's {@link ObservationField#pointer()} */
    public static ObservationContent read(Map<ObservationField, String> words, KnownSources documents) {
        ObservationReading reading = new ObservationReading(words, documents);
        Optional<ObservationContent> content = reading.content();
        if (!reading.flaws.isEmpty() || content.isEmpty()) {
            throw new FlawedInput(reading.flaws);
        }
        return content.get();
    }

    private Optional<ObservationContent> content() {
        lengths();
        Optional<ObservationKind> kind = coded(KIND, "", ObservationKind::of, ObservationKind.codes());
        Optional<ObservationRole> role =
                coded(ROLE, ObservationRole.REPORTED.code(), ObservationRole::of, ObservationRole.codes());
        Figure figure = figure(kind);
        Optional<When> when = when();
        Optional<KnownSources.Known> source = source();
        breakdown();
        when.ifPresent(moment ->
                source.flatMap(KnownSources.Known::published).ifPresent(day -> notAfter(moment, day, role)));
        if (kind.isEmpty() || role.isEmpty() || when.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ObservationContent(
                figure,
                kind.get(),
                role.get(),
                when.get(),
                new Subject(text(AREA), text(BREAKDOWN), text(DENOMINATOR), text(CURRENCY)),
                new Source(source.get().document(), text(PLACE), text(QUOTATION)),
                text(NOTE)));
    }

    private void lengths() {
        for (ObservationField field : ObservationField.values()) {
            String text = text(field);
            if (text.codePointCount(0, text.length()) > field.longest()) {
                flaw(field, "body.tooLong", field.longest());
            }
        }
    }

    private Figure figure(Optional<ObservationKind> kind) {
        Optional<BigDecimal> value = number(VALUE, kind);
        Optional<BigDecimal> valueTo = number(VALUE_TO, kind);
        if (!text(VALUE_TO).isEmpty() && text(VALUE).isEmpty()) {
            flaw(VALUE_TO, "figure.rangeWithoutBegin");
        }
        if (value.isPresent() && valueTo.filter(to -> to.compareTo(value.get()) < 0).isPresent()) {
            flaw(VALUE_TO, "figure.rangeBackwards", text(VALUE));
        }
        return new Figure(value, valueTo, text(PRINTED), text(QUALIFIER));
    }

    private Optional<BigDecimal> number(ObservationField field, Optional<ObservationKind> kind) {
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

    private Optional<When> when() {
        Optional<FigureDay> asAt = day(AS_AT);
        Optional<FigureDay> from = day(FROM);
        Optional<FigureDay> to = day(TO);
        boolean dated = Stream.of(AS_AT, FROM, TO).anyMatch(field -> !text(field).isEmpty());
        Optional<DateBasis> basis = coded(
                DATE_BASIS,
                (dated ? DateBasis.STATED : DateBasis.NONE).code(),
                DateBasis::of,
                DateBasis.codes());
        basis.ifPresent(one -> {
            if (dated == (one == DateBasis.NONE)) {
                flaw(DATE_BASIS, dated ? "figure.basisNone" : "figure.basisOfNothing", one.code());
            }
        });
        if (from.isPresent() && to.filter(end -> end.last().isBefore(from.get().first())).isPresent()) {
            flaw(TO, "figure.endsBeforeItBegins", text(FROM));
        }
        return basis.map(one -> new When(asAt, from, to, one));
    }

    private Optional<FigureDay> day(ObservationField field) {
        String text = text(field);
        Optional<FigureDay> day = FigureDay.parse(text);
        if (day.isEmpty() && !text.isEmpty()) {
            flaw(field, "figure.noDay", shortened(text));
        }
        return day;
    }

    /** What is planned may lie ahead; what was seen cannot. */
    private void notAfter(When when, LocalDate published, Optional<ObservationRole> role) {
        boolean seen = role.filter(one -> one == ObservationRole.REPORTED || one == ObservationRole.COMPARISON)
                .isPresent();
        Map.of(AS_AT, when.asAt(), FROM, when.from()).forEach((field, day) -> {
            if (seen && day.filter(one -> one.first().isAfter(published)).isPresent()) {
                flaw(field, "figure.afterTheDocument", text(field), published.toString());
            }
        });
    }

    private Optional<KnownSources.Known> source() {
        if (text(PLACE).isEmpty()) {
            flaw(PLACE, "figure.placeMissing");
        }
        Optional<KnownSources.Known> known = documents.find(text(SOURCE));
        if (known.isEmpty()) {
            flaw(SOURCE, "figure.noDocument", shortened(text(SOURCE)));
        }
        return known;
    }

    private void breakdown() {
        if (Breakdown.parse(text(BREAKDOWN)).isEmpty()) {
            flaw(BREAKDOWN, "figure.noBreakdown", shortened(text(BREAKDOWN)));
        }
    }

    private <T> Optional<T> coded(
            ObservationField field, String usual, Function<String, Optional<T>> reading, String codes) {
        String text = text(field).isEmpty() ? usual : text(field);
        Optional<T> read = reading.apply(text);
        if (read.isEmpty()) {
            flaw(field, "figure.unknownCode", shortened(text), codes);
        }
        return read;
    }

    private String text(ObservationField field) {
        return words.getOrDefault(field, "").strip();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 80 ? text : text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
    }

    private void flaw(ObservationField field, String key, Object... parameters) {
        flaws.add(Flaw.at(field.pointer(), key, parameters));
    }
}
