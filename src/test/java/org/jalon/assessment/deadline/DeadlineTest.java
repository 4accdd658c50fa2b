package org.jalon.assessment.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;
import org.jalon.assessment.deadline.DeadlineReading.Condition;
import org.jalon.assessment.deadline.DeadlineReading.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    @Test
    void as_printed_keeps_its_words_to_the_letter_beside_their_reading() {
        Deadline deadline = Deadline.printed(" First half of 2017. ");

        assertThat(deadline.words()).isEqualTo(" First half of 2017. ");
        assertThat(deadline.reading()).isEqualTo(new Interval(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30)));
        assertThat(deadline.corrected()).isFalse();
    }

    @Test
    void keeps_its_words_when_a_person_reads_them_otherwise() {
        assertThat(Deadline.printed("2017").withReading(new Condition()))
                .isEqualTo(new Deadline("2017", new Condition(), true));
    }

    @Test
    void counts_as_corrected_even_when_the_person_confirms_the_reading() {
        Deadline deadline = Deadline.printed("2017");

        assertThat(deadline.withReading(deadline.reading()).corrected()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u2003\u00a0"})
    void is_never_blank(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.printed(words));
    }

    @Test
    void has_at_most_2000_characters() {
        assertThat(Deadline.printed("x".repeat(2_000)).words()).hasSize(2_000);
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.printed("x".repeat(2_001)));
    }

    @Test
    void an_interval_has_a_bound_and_runs_forward() {
        LocalDate day = LocalDate.of(2017, 4, 20);
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(day, day.minusDays(1)));
        assertThat(new Interval(day, day).to()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2017-01-01, 2017-12-31",
        "YEAR, 2017-12-31, 2017-12-31",
        "HALF_YEAR, 2017-06-30, 2017-06-30",
        "HALF_YEAR, 2017-07-01, 2017-12-31",
        "QUARTER, 2017-05-15, 2017-06-30",
        "MONTH, 2016-02-01, 2016-02-29",
        "MONTH, 2017-12-01, 2017-12-31",
    })
    void an_occurrence_ends_with_its_calendar_unit(Cadence cadence, LocalDate day, LocalDate end) {
        assertThat(cadence.endOfOccurrence(day)).isEqualTo(end);
    }
}
