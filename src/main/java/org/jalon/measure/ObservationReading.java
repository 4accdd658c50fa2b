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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.measure.ObservationContent.Figure;
import org.jalon.measure.ObservationContent.Source;
import org.jalon.measure.ObservationContent.Subject;
import org.jalon.measure.ObservationContent.When;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;

/** Reads an observation from words, wherever they come from: a line of a file, the body of a request, a form. It says all that is wrong. */
public final class ObservationReading {

    private final FieldWords words;
    private final KnownSources documents;

    private ObservationReading(Map<ObservationField, String> words, KnownSources documents) {
        this.words = new FieldWords(words);
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
        List<Flaw> flaws = reading.words.flaws();
        if (!flaws.isEmpty() || content.isEmpty()) {
            throw new FlawedInput(flaws);
        }
        return content.get();
    }

    private Optional<ObservationContent> content() {
        Optional<ObservationKind> kind = words.coded(KIND, "", ObservationKind::of, ObservationKind.codes());
        Optional<ObservationRole> role =
                words.coded(ROLE, ObservationRole.REPORTED.code(), ObservationRole::of, ObservationRole.codes());
        Figure figure = figure(kind);
        Optional<When> when = when();
        Optional<KnownSources.Known> source = source();
        breakdown();
        when.ifPresent(
                moment -> source.flatMap(KnownSources.Known::published).ifPresent(day -> notAfter(moment, day, role)));
        if (kind.isEmpty() || role.isEmpty() || when.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ObservationContent(
                figure,
                kind.get(),
                role.get(),
                when.get(),
                new Subject(words.text(AREA), words.text(BREAKDOWN), words.text(DENOMINATOR), words.text(CURRENCY)),
                new Source(source.get().document(), words.text(PLACE), words.text(QUOTATION)),
                words.text(NOTE)));
    }

    private Figure figure(Optional<ObservationKind> kind) {
        Optional<BigDecimal> value = words.number(VALUE, kind);
        Optional<BigDecimal> valueTo = words.number(VALUE_TO, kind);
        if (!words.text(VALUE_TO).isEmpty() && words.text(VALUE).isEmpty()) {
            words.flaw(VALUE_TO, "figure.rangeWithoutBegin");
        }
        if (value.isPresent()
                && valueTo.filter(to -> to.compareTo(value.get()) < 0).isPresent()) {
            words.flaw(VALUE_TO, "figure.rangeBackwards", words.text(VALUE));
        }
        return new Figure(value, valueTo, words.text(PRINTED), words.text(QUALIFIER));
    }

    private Optional<When> when() {
        Optional<FigureDay> asAt = words.day(AS_AT);
        Optional<FigureDay> from = words.day(FROM);
        Optional<FigureDay> to = words.day(TO);
        boolean dated =
                Stream.of(AS_AT, FROM, TO).anyMatch(field -> !words.text(field).isEmpty());
        Optional<DateBasis> basis = words.coded(
                DATE_BASIS, (dated ? DateBasis.STATED : DateBasis.NONE).code(), DateBasis::of, DateBasis.codes());
        basis.ifPresent(one -> {
            if (dated == (one == DateBasis.NONE)) {
                words.flaw(DATE_BASIS, dated ? "figure.basisNone" : "figure.basisOfNothing", one.code());
            }
        });
        if (from.isPresent()
                && to.filter(end -> end.last().isBefore(from.get().first())).isPresent()) {
            words.flaw(TO, "figure.endsBeforeItBegins", words.text(FROM));
        }
        return basis.map(one -> new When(asAt, from, to, one));
    }

    /** What is planned may lie ahead; what was seen cannot. */
    private void notAfter(When when, LocalDate published, Optional<ObservationRole> role) {
        boolean seen = role.filter(one -> one == ObservationRole.REPORTED || one == ObservationRole.COMPARISON)
                .isPresent();
        Map.of(AS_AT, when.asAt(), FROM, when.from()).forEach((field, day) -> {
            if (seen && day.filter(one -> one.first().isAfter(published)).isPresent()) {
                words.flaw(field, "figure.afterTheDocument", words.text(field), published.toString());
            }
        });
    }

    private Optional<KnownSources.Known> source() {
        if (words.text(PLACE).isEmpty()) {
            words.flaw(PLACE, "figure.placeMissing");
        }
        Optional<KnownSources.Known> known = documents.find(words.text(SOURCE));
        if (known.isEmpty()) {
            words.flaw(SOURCE, "figure.noDocument", FieldWords.shortened(words.text(SOURCE)));
        }
        return known;
    }

    private void breakdown() {
        if (Breakdown.parse(words.text(BREAKDOWN)).isEmpty()) {
            words.flaw(BREAKDOWN, "figure.noBreakdown", FieldWords.shortened(words.text(BREAKDOWN)));
        }
    }
}
