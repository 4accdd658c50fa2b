package org.jalon.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One figure as a document prints it and as it is read.
 *
 * @param note what to know about it; may be blank
 */
public record ObservationContent(
        Figure figure,
        ObservationKind kind,
        ObservationRole role,
        When when,
        Subject subject,
        Source source,
        String note) {

    /** The figure as it stands in the document, with its qualifier; as it is read where nobody noted how it is printed. Blank for 'no figure'. */
    public String words() {
        String number = figure.printed().isEmpty()
                ? Stream.of(figure.value(), figure.valueTo())
                        .flatMap(Optional::stream)
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining("–"))
                : figure.printed();
        return figure.qualifier().isEmpty()
                        || number.toLowerCase(Locale.ROOT)
                                .startsWith(figure.qualifier().toLowerCase(Locale.ROOT))
                ? number
                : figure.qualifier() + " " + number;
    }

    /**
     * The figure itself.
     *
     * @param value empty for 'no figure', which is not zero
     * @param valueTo the upper end of a range that begins with the value
     * @param printed as the document prints it; may be blank
     * @param qualifier such as 'at least', as printed; may be blank
     */
    public record Figure(Optional<BigDecimal> value, Optional<BigDecimal> valueTo, String printed, String qualifier) {}

    /** Of which day, or from when to when. */
    public record When(Optional<FigureDay> asAt, Optional<FigureDay> from, Optional<FigureDay> to, DateBasis basis) {

        /** The day by which it stands on an axis of time: the last one that it may speak of. */
        public Optional<LocalDate> day() {
            return Stream.of(asAt, to, from)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(FigureDay::last);
        }
    }

    /**
     * Of what part it speaks; each may be blank.
     *
     * @param breakdown such as {@code perpetrator=armed groups; region=Mopti}
     * @param denominator what it is a part of, as the document says it
     */
    public record Subject(String area, String breakdown, String denominator, String currency) {}

    /**
     * Who says so.
     *
     * @param document its short name within the mandate
     * @param place such as 'para. 12'
     * @param quotation the exact words; may be blank
     */
    public record Source(String document, String place, String quotation) {}
}
