package org.jalon.assessment.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;
import org.jalon.assessment.deadline.DeadlineReading.Condition;
import org.jalon.assessment.deadline.DeadlineReading.Interval;
import org.jalon.assessment.deadline.DeadlineReading.Recurring;
import org.jalon.assessment.deadline.DeadlineReading.Unclear;
import org.jalon.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineAloudTest {

    private static final Words WORDS = new Words();
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 15);
    private static final LocalDate LAST = LocalDate.of(2017, 6, 30);

    @Test
    void an_interval_is_said_with_its_days() {
        assertThat(aloud(Locale.ENGLISH, new Interval(FIRST, LAST)))
                .isEqualTo("read as: 15 January 2017 – 30 June 2017");
        assertThat(aloud(Locale.FRENCH, new Interval(FIRST, LAST)))
                .isEqualTo("lue comme\u00a0: 15 janvier 2017 – 30 juin 2017");
    }

    @Test
    void an_open_end_is_said_as_open() {
        assertThat(aloud(Locale.ENGLISH, new Interval(null, LAST))).isEqualTo("read as: until 30 June 2017");
        assertThat(aloud(Locale.ENGLISH, new Interval(FIRST, null))).isEqualTo("read as: from 15 January 2017 on");
        assertThat(aloud(Locale.FRENCH, new Interval(null, LAST)))
                .contains("30 juin 2017")
                .doesNotContain("null");
    }

    @Test
    void a_single_day_is_said_once() {
        assertThat(aloud(Locale.ENGLISH, new Interval(LAST, LAST))).isEqualTo("read as: 30 June 2017");
    }

    @Test
    void what_cannot_be_judged_is_said_so() {
        assertThat(aloud(Locale.ENGLISH, new Condition())).contains("condition", "cannot be judged");
        assertThat(aloud(Locale.ENGLISH, new Unclear())).contains("not understood", "cannot be judged");
        assertThat(aloud(Locale.FRENCH, new Condition())).contains("condition");
    }

    @ParameterizedTest
    @EnumSource
    void every_cadence_has_words_in_both_languages(Cadence cadence) {
        assertThat(aloud(Locale.ENGLISH, new Recurring(cadence))).startsWith("read as: each ");
        assertThat(aloud(Locale.FRENCH, new Recurring(cadence))).contains("chaque");
    }

    @Test
    void a_correction_is_told_apart() {
        Deadline corrected = new Deadline("2017", new Interval(FIRST, LAST), true);

        assertThat(new DeadlineAloud(WORDS, Locale.ENGLISH).say(corrected))
                .isEqualTo("read as: 15 January 2017 – 30 June 2017 (corrected by hand)");
    }

    private static String aloud(Locale language, DeadlineReading reading) {
        return new DeadlineAloud(WORDS, language).say(new Deadline("some words", reading, false));
    }
}
