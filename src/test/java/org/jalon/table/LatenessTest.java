package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LatenessTest {

    @ParameterizedTest
    @CsvSource({
        "DONE, done",
        "NOT_DUE, not-due",
        "DUE_THIS_PERIOD, due-this-period",
        "OVERDUE, overdue",
        "CANNOT_BE_JUDGED, cannot-be-judged",
        "NO_DEADLINE, no-deadline"
    })
    void has_the_codes_other_programs_rely_on(Lateness lateness, String code) {
        assertThat(lateness.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_code(Lateness lateness) {
        assertThat(Lateness.ofCode(lateness.code())).hasValue(lateness);
    }

    @Test
    void has_no_value_for_another_code() {
        assertThat(Lateness.ofCode("OVERDUE")).isEmpty();
    }
}
