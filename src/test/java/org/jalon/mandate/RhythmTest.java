package org.jalon.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 5, 20);

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "QUARTER,      2016-12-31, 2017-Q1,   2017-01-01, 2017-03-31, 2017-Q1",
        "QUARTER,      2016-11-15, 2016-Q4,   2016-11-16, 2016-12-31, 2016-Q4",
        "FOUR_MONTHS,  2016-12-31, 2017-T1,   2017-01-01, 2017-04-30, 2017-T1",
        "FOUR_MONTHS,  2017-04-30, 2017-T2,   2017-05-01, 2017-08-31, 2017-T2",
        "HALF_YEAR,    2016-12-31, 2017-H1,   2017-01-01, 2017-06-30, 2017-H1",
        "YEAR,         2016-12-31, 2017,      2017-01-01, 2017-12-31, 2017",
        "FISCAL_YEAR,  2022-06-30, FY2022-23, 2022-07-01, 2023-06-30, FY2022/23",
        "FISCAL_YEAR,  2099-06-30, FY2099-00, 2099-07-01, 2100-06-30, FY2099/00",
        "MANDATE_YEAR, 2018-06-29, 2018-2019, 2018-06-30, 2019-06-29, 2018-2019",
        "MANDATE_YEAR, 2018-12-31, 2019,      2019-01-01, 2019-12-31, 2019",
        "IRREGULAR,    2017-03-26, 2017-05,   2017-03-27, 2017-05-31, 2017-05",
        "IRREGULAR,    2017-09-30, 2017-10,   2017-10-01, 2017-10-31, 2017-10",
        "QUARTER,      ,           2017-Q2,   2017-04-01, 2017-06-30, 2017-Q2",
        "FISCAL_YEAR,  ,           FY2016-17, 2016-07-01, 2017-06-30, FY2016/17",
        "IRREGULAR,    ,           2017-05,   2017-05-01, 2017-05-31, 2017-05",
    })
    void proposes_the_days_after_the_period_before(
            Rhythm rhythm, @Nullable LocalDate end, String code, LocalDate from, LocalDate to, String label) {
        Rhythm.Span next = rhythm.next(Optional.ofNullable(end), TODAY);

        assertThat(next).isEqualTo(new Rhythm.Span(code, from, to));
        assertThat(next.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @EnumSource
    void no_day_is_left_out_and_none_is_counted_twice(Rhythm rhythm) {
        LocalDate end = LocalDate.of(2016, 2, 29);
        for (int i = 0; i < 40; i++) {
            Rhythm.Span next = rhythm.next(Optional.of(end), TODAY);
            assertThat(next.from()).isEqualTo(end.plusDays(1));
            assertThat(next.to()).isAfterOrEqualTo(next.from());
            assertThat(PeriodCode.isOne(next.code())).isTrue();
            end = next.to();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER,     2017-Q2,   2017-04-01, 2017-06-30",
        "FOUR_MONTHS, 2017-T3,   2017-09-01, 2017-12-31",
        "HALF_YEAR,   2017-H2,   2017-07-01, 2017-12-31",
        "YEAR,        2017,      2017-01-01, 2017-12-31",
        "FISCAL_YEAR, FY2022-23, 2022-07-01, 2023-06-30",
    })
    void knows_the_days_of_its_codes(Rhythm rhythm, String code, LocalDate from, LocalDate to) {
        assertThat(rhythm.spanOf(code)).contains(new Rhythm.Span(code, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER,      2017-H1",
        "QUARTER,      2017-Q5",
        "QUARTER,      2017-Q0",
        "QUARTER,      2017-Q02",
        "QUARTER,      2017",
        "FOUR_MONTHS,  2017-T4",
        "HALF_YEAR,    2017-H3",
        "YEAR,         17",
        "FISCAL_YEAR,  FY2022-24",
        "FISCAL_YEAR,  2022-23",
        "MANDATE_YEAR, 2018-2019",
        "IRREGULAR,    2017-05",
    })
    void guesses_no_days_of_others(Rhythm rhythm, String code) {
        assertThat(rhythm.spanOf(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-Q2", "2016-12", "FY2022-23", "2017", "2017-12-31", "Y1", "1", "2017.3", "2017_a"})
    void a_code_is_a_word_of_an_address(String code) {
        assertThat(PeriodCode.isOne(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "FY2022/23",
                "2017 Q2",
                "..",
                "1..",
                "-1",
                "1-",
                "matrix",
                "2017-Q2-2017-Q2-x",
                "2017é",
                "2017?"
            })
    void what_an_address_cannot_hold_or_is_a_page_is_none(String code) {
        assertThat(PeriodCode.isOne(code)).isFalse();
    }

    @Test
    void its_codes_are_those_of_packages() {
        assertThat(Rhythm.values())
                .extracting(Rhythm::code)
                .containsExactly(
                        "quarter", "four-months", "half-year", "year", "fiscal-year", "mandate-year", "irregular");
        assertThat(Rhythm.ofCode("half-year")).contains(Rhythm.HALF_YEAR);
        assertThat(Rhythm.ofCode("week")).isEmpty();
    }
}
