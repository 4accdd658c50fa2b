package org.jalon.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.quarter;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingPeriodTest {

    @ParameterizedTest(name = "{0} is judged at {1}")
    @CsvSource({
        "2016-01-01, 2017-04-01",
        "2017-03-31, 2017-04-01",
        "2017-04-01, 2017-04-01",
        "2017-05-15, 2017-05-15",
        "2017-06-30, 2017-06-30",
        "2017-07-01, 2017-06-30",
        "2027-01-01, 2017-06-30",
    })
    void a_day_outside_is_drawn_to_the_nearest_inside(LocalDate day, LocalDate clamped) {
        assertThat(quarter("2017-Q2", PeriodState.OPEN).clamp(day)).isEqualTo(clamped);
    }

    @ParameterizedTest
    @EnumSource
    void only_a_sealed_period_is_sealed(PeriodState state) {
        assertThat(quarter("2017-Q2", state).isSealed()).isEqualTo(state == PeriodState.SEALED);
    }

    @Test
    void its_states_have_the_codes_other_programs_rely_on() {
        assertThat(PeriodState.values())
                .extracting(PeriodState::code)
                .containsExactly("planned", "open", "in-review", "sealed", "correcting");
    }
}
