package org.jalon.assessment.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;
import org.jalon.assessment.deadline.DeadlineReading.Condition;
import org.jalon.assessment.deadline.DeadlineReading.Interval;
import org.jalon.assessment.deadline.DeadlineReading.Recurring;
import org.jalon.assessment.deadline.DeadlineReading.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingKindTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 6, 30);

    @ParameterizedTest
    @EnumSource
    void a_kind_makes_readings_of_its_kind(ReadingKind kind) {
        assertThat(ReadingKind.of(kind.reading(FIRST, LAST, Cadence.QUARTER))).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_found_by_its_code(ReadingKind kind) {
        assertThat(ReadingKind.ofCode(kind.code())).isEqualTo(kind);
    }

    @Test
    void its_codes_are_those_other_programs_rely_on() {
        assertThat(ReadingKind.values())
                .extracting(ReadingKind::code)
                .containsExactly("interval", "condition", "recurring", "ongoing", "unclear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INTERVAL", "soon"})
    void another_code_is_none(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReadingKind.ofCode(code));
    }

    @Test
    void a_reading_takes_what_its_kind_needs_and_no_more() {
        assertThat(ReadingKind.INTERVAL.reading(FIRST, LAST, Cadence.YEAR)).isEqualTo(new Interval(FIRST, LAST));
        assertThat(ReadingKind.INTERVAL.reading(null, LAST, null)).isEqualTo(new Interval(null, LAST));
        assertThat(ReadingKind.CONDITION.reading(FIRST, LAST, Cadence.YEAR)).isEqualTo(new Condition());
        assertThat(ReadingKind.UNCLEAR.reading(FIRST, LAST, Cadence.YEAR)).isEqualTo(new Unclear());
        assertThat(ReadingKind.RECURRING.reading(FIRST, LAST, Cadence.YEAR)).isEqualTo(new Recurring(Cadence.YEAR));
    }

    @Test
    void without_what_it_needs_there_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReadingKind.INTERVAL.reading(null, null, Cadence.YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadingKind.INTERVAL.reading(LAST, FIRST, null));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadingKind.RECURRING.reading(FIRST, LAST, null));
    }
}
