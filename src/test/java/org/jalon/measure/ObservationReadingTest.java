package org.jalon.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.measure.ObservationReading.KnownSources.Known;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the words of a figure are read, and what is refused. */
class ObservationReadingTest {

    @ParameterizedTest
    @CsvSource({
        "VALUE, many, figure.noNumber",
        "VALUE, '1,250', figure.noNumber",
        "VALUE, 1e400, figure.tooMuch",
        "VALUE, 1E-7, figure.tooMuch",
        "VALUE, 1234567890123456, figure.tooMuch",
        "VALUE, 0.1234567, figure.tooMuch",
        "VALUE, NaN, figure.noNumber",
        "VALUE, -3, figure.negative",
        "VALUE_TO, 3, figure.rangeWithoutBegin",
        "AS_AT, 2021-02-30, figure.noDay",
        "AS_AT, 2021-13, figure.noDay",
        "AS_AT, 30 February 2021, figure.noDay",
        "AS_AT, 0001-01-01, figure.noDay",
        "AS_AT, 2021-09-01, figure.afterTheDocument",
        "KIND, guess, figure.unknownCode",
        "ROLE, guess, figure.unknownCode",
        "DATE_BASIS, stated, figure.basisOfNothing",
        "BREAKDOWN, women, figure.noBreakdown",
        "BREAKDOWN, sex=women; sex=men, figure.noBreakdown",
        "PLACE, ' ', figure.placeMissing",
        "SOURCE, rumour, figure.noDocument"
    })
    void what_makes_no_sense_is_refused_where_it_stands(ObservationField field, String words, String key) {
        assertThat(flaws(Map.of(field, words)))
                .extracting(Flaw::pointer, Flaw::key)
                .contains(org.assertj.core.groups.Tuple.tuple(field.pointer(), key));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(flaws(Map.of(
                        ObservationField.VALUE, "many",
                        ObservationField.AS_AT, "2021-02-30",
                        ObservationField.SOURCE, "rumour")))
                .extracting(Flaw::pointer)
                .containsExactlyInAnyOrder("/value", "/asAt", "/source");
    }

    @Test
    void zero_is_a_value_and_no_figure_is_none() {
        assertThat(read(Map.of(ObservationField.VALUE, "0")).figure().value()).contains(BigDecimal.ZERO);
        assertThat(read(Map.of(ObservationField.VALUE, " ")).figure().value()).isEmpty();
    }

    @Test
    void a_change_may_lie_below_zero() {
        assertThat(read(Map.of(ObservationField.VALUE, "-4.50", ObservationField.KIND, "change"))
                        .figure()
                        .value())
                .contains(new BigDecimal("-4.5"));
    }

    @Test
    void what_is_planned_may_lie_after_the_document() {
        assertThat(read(Map.of(ObservationField.AS_AT, "2022", ObservationField.ROLE, "target"))
                        .when()
                        .day())
                .contains(LocalDate.of(2022, 12, 31));
    }

    @Test
    void a_range_ends_with_the_larger_figure() {
        assertThat(flaws(Map.of(ObservationField.VALUE, "5", ObservationField.VALUE_TO, "4")))
                .extracting(Flaw::key)
                .containsExactly("figure.rangeBackwards");
        assertThat(flaws(Map.of(ObservationField.FROM, "2021-04", ObservationField.TO, "2021-03")))
                .extracting(Flaw::key)
                .containsExactly("figure.endsBeforeItBegins");
    }

    @Test
    void texts_have_their_bounds() {
        assertThat(flaws(Map.of(ObservationField.QUALIFIER, "x".repeat(121))))
                .extracting(Flaw::pointer, Flaw::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/qualifier", "body.tooLong"));
    }

    @Test
    void words_are_said_once_with_their_qualifier() {
        assertThat(read(Map.of(
                                ObservationField.VALUE, "400000",
                                ObservationField.PRINTED, "exceeding 400,000",
                                ObservationField.QUALIFIER, "exceeding"))
                        .words())
                .isEqualTo("exceeding 400,000");
        assertThat(read(Map.of(
                                ObservationField.VALUE, "2.5",
                                ObservationField.VALUE_TO, "4.60",
                                ObservationField.QUALIFIER, "between"))
                        .words())
                .isEqualTo("between 2.5–4.6");
    }

    private static List<Flaw> flaws(Map<ObservationField, String> words) {
        FlawedInput refused = catchThrowableOfType(FlawedInput.class, () -> read(words));
        assertThat(refused).isNotNull();
        return refused.flaws();
    }

    private static ObservationContent read(Map<ObservationField, String> said) {
        Map<ObservationField, String> words = new EnumMap<>(ObservationField.class);
        words.put(ObservationField.KIND, "as-at");
        words.put(ObservationField.SOURCE, "report");
        words.put(ObservationField.PLACE, "para. 1");
        words.putAll(said);
        return ObservationReading.read(
                words,
                named -> named.equals("report")
                        ? Optional.of(new Known("report", Optional.of(LocalDate.of(2021, 8, 30))))
                        : Optional.empty());
    }
}
