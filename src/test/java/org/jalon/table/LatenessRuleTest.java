package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jalon.table.Completion.DONE;
import static org.jalon.table.Completion.NOT_DONE;
import static org.jalon.table.Completion.NOT_STATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.deadline.DeadlineParser;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;
import org.jalon.assessment.deadline.DeadlineReading.Condition;
import org.jalon.assessment.deadline.DeadlineReading.Interval;
import org.jalon.assessment.deadline.DeadlineReading.Recurring;
import org.jalon.assessment.deadline.DeadlineReading.Unclear;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LatenessRuleTest {

    private static final Optional<DeadlineReading> NONE = Optional.empty();

    private static Optional<DeadlineReading> words(String words) {
        return Optional.of(DeadlineParser.read(words));
    }

    private static LatenessRule quarter(int year, int quarter, LocalDate at) {
        LocalDate from = LocalDate.of(year, 3 * quarter - 2, 1);
        return new LatenessRule(at, from, from.plusMonths(3).minusDays(1));
    }

    /** The second quarter of 2017, judged on its last day. */
    private static final LatenessRule RULE = quarter(2017, 2, LocalDate.of(2017, 6, 30));

    private static Optional<DeadlineReading> until(LocalDate to) {
        return Optional.of(new Interval(null, to));
    }

    @Nested
    class InAnnexIOfS2017478 {

        @ParameterizedTest(name = "{0} ''{1}'' {2} at {3}: {4}")
        @CsvSource(delimiter = '|', textBlock = """
                        1.1.1 | 2017               | NOT_DONE | 2017-06-06 | NOT_DUE
                        1.1.1 | 2017               | NOT_DONE | 2017-06-30 | NOT_DUE
                        2.2.2 | First half of 2017 | NOT_DONE | 2017-06-06 | DUE_THIS_PERIOD
                        2.2.2 | First half of 2017 | NOT_DONE | 2017-06-30 | DUE_THIS_PERIOD
                        3.2.4 | 2016               | NOT_DONE | 2017-06-30 | OVERDUE
                        4.1.1 | March 2017         | DONE     | 2017-06-30 | DONE
                        4.1.1 | March 2017         | NOT_DONE | 2017-06-30 | OVERDUE
                        """)
        void a_row_is_judged_in_the_second_quarter(
                String row, String words, Completion completion, LocalDate at, Lateness lateness) {
            assertThat(quarter(2017, 2, at).judge(completion, words(words))).isEqualTo(lateness);
        }

        @Test
        void row_2_2_2_is_overdue_in_the_third_quarter() {
            LatenessRule third = quarter(2017, 3, LocalDate.of(2017, 9, 30));

            assertThat(third.judge(NOT_DONE, words("First half of 2017"))).isEqualTo(Lateness.OVERDUE);
            assertThat(third.daysOverdue(NOT_DONE, words("First half of 2017"))).hasValue(92);
        }

        @Test
        void row_3_2_1_cannot_be_judged_as_it_waits_for_the_councils() {
            assertThat(RULE.judge(
                            NOT_DONE,
                            words("The development zone’s governance bodies will be established"
                                    + " once the new regional councils have been established")))
                    .isEqualTo(Lateness.CANNOT_BE_JUDGED);
        }

        @Test
        void row_1_2_3_has_no_deadline() {
            assertThat(RULE.judge(NOT_DONE, NONE)).isEqualTo(Lateness.NO_DEADLINE);
        }

        @Test
        void row_2_3_3_without_status_or_deadline_has_no_deadline() {
            assertThat(RULE.judge(NOT_STATED, NONE)).isEqualTo(Lateness.NO_DEADLINE);
        }

        @Test
        void row_4_2_1_is_not_done_as_one_of_its_parts_is_ongoing() {
            assertThat(Completion.ofParts(List.of(DONE, NOT_DONE))).isEqualTo(NOT_DONE);
        }
    }

    @Nested
    class AnInterval {

        @ParameterizedTest
        @CsvSource({
            "2017-06-29, OVERDUE",
            "2017-06-30, DUE_THIS_PERIOD",
            "2017-07-01, NOT_DUE",
        })
        void is_judged_by_its_last_day(LocalDate to, Lateness lateness) {
            assertThat(RULE.judge(NOT_DONE, until(to))).isEqualTo(lateness);
        }

        @Test
        void that_ends_within_the_period_is_overdue_from_the_day_after() {
            LocalDate last = LocalDate.of(2017, 5, 31);
            assertThat(quarter(2017, 2, last).judge(NOT_DONE, until(last))).isEqualTo(Lateness.DUE_THIS_PERIOD);
            assertThat(quarter(2017, 2, last.plusDays(1)).judge(NOT_DONE, until(last)))
                    .isEqualTo(Lateness.OVERDUE);
        }

        @ParameterizedTest
        @CsvSource({"2017-06-29, 1", "2017-05-31, 30", "2016-12-31, 181", "2016-06-30, 365"})
        void tells_the_days_gone_by_once_overdue(LocalDate to, long days) {
            assertThat(RULE.daysOverdue(NOT_DONE, until(to))).hasValue(days);
        }

        @Test
        void has_no_days_overdue_while_it_is_not() {
            assertThat(RULE.daysOverdue(NOT_DONE, until(LocalDate.of(2017, 6, 30))))
                    .isEmpty();
            assertThat(RULE.daysOverdue(DONE, until(LocalDate.of(2016, 6, 30)))).isEmpty();
            assertThat(RULE.daysOverdue(NOT_STATED, until(LocalDate.of(2016, 6, 30))))
                    .isEmpty();
            assertThat(RULE.daysOverdue(NOT_DONE, NONE)).isEmpty();
            assertThat(RULE.daysOverdue(NOT_DONE, Optional.of(new Condition()))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2017-06-29, CANNOT_BE_JUDGED", "2017-06-30, DUE_THIS_PERIOD", "2017-07-01, NOT_DUE"})
        void that_has_passed_accuses_no_row_whose_status_is_blank(LocalDate to, Lateness lateness) {
            assertThat(RULE.judge(NOT_STATED, until(to))).isEqualTo(lateness);
        }

        @ParameterizedTest
        @CsvSource({"2017-07-01, NOT_DUE", "2017-06-30, CANNOT_BE_JUDGED", "2016-01-01, CANNOT_BE_JUDGED"})
        void without_end_is_not_due_before_it_begins_and_then_cannot_be_judged(LocalDate from, Lateness lateness) {
            Optional<DeadlineReading> openEnded = Optional.of(new Interval(from, null));

            assertThat(RULE.judge(NOT_DONE, openEnded)).isEqualTo(lateness);
            assertThat(RULE.judge(NOT_STATED, openEnded)).isEqualTo(lateness);
        }
    }

    @Nested
    class SomethingRecurring {

        @ParameterizedTest
        @CsvSource({
            "2017-01-01, 2017-03-31, MONTH,     DUE_THIS_PERIOD",
            "2017-01-01, 2017-03-31, QUARTER,   DUE_THIS_PERIOD",
            "2017-01-01, 2017-03-31, HALF_YEAR, NOT_DUE",
            "2017-01-01, 2017-03-31, YEAR,      NOT_DUE",
            "2017-04-01, 2017-06-30, HALF_YEAR, DUE_THIS_PERIOD",
            "2017-04-01, 2017-06-30, YEAR,      NOT_DUE",
            "2017-07-01, 2017-09-30, HALF_YEAR, NOT_DUE",
            "2017-10-01, 2017-12-31, YEAR,      DUE_THIS_PERIOD",
            "2017-10-01, 2017-12-30, YEAR,      NOT_DUE",
            "2017-01-01, 2017-06-30, HALF_YEAR, DUE_THIS_PERIOD",
            "2016-12-31, 2017-03-26, YEAR,      DUE_THIS_PERIOD",
            "2017-02-10, 2017-02-20, MONTH,     NOT_DUE",
            "2016-02-01, 2016-02-29, MONTH,     DUE_THIS_PERIOD",
        })
        void is_due_when_an_occurrence_ends_within_the_period(
                LocalDate from, LocalDate to, Cadence cadence, Lateness lateness) {
            LatenessRule rule = new LatenessRule(to, from, to);

            assertThat(rule.judge(NOT_DONE, Optional.of(new Recurring(cadence))))
                    .isEqualTo(lateness);
        }

        @ParameterizedTest
        @EnumSource
        void is_never_overdue(Cadence cadence) {
            LatenessRule longAfter = quarter(2017, 2, LocalDate.of(2027, 1, 1));

            assertThat(longAfter.judge(NOT_DONE, Optional.of(new Recurring(cadence))))
                    .isNotEqualTo(Lateness.OVERDUE);
        }
    }

    @Test
    void what_is_ongoing_is_never_late_however_long_ago_the_period_is() {
        LatenessRule longAfter = quarter(2017, 2, LocalDate.of(2027, 1, 1));

        assertThat(longAfter.judge(NOT_DONE, words("Ongoing"))).isEqualTo(Lateness.NOT_DUE);
        assertThat(longAfter.judge(NOT_STATED, words("en continu"))).isEqualTo(Lateness.NOT_DUE);
        assertThat(longAfter.daysOverdue(NOT_DONE, words("Ongoing"))).isEmpty();
        assertThat(longAfter.judge(DONE, words("Ongoing"))).isEqualTo(Lateness.DONE);
    }

    @Test
    void words_without_a_date_cannot_be_judged() {
        assertThat(RULE.judge(NOT_DONE, Optional.of(new Condition()))).isEqualTo(Lateness.CANNOT_BE_JUDGED);
        assertThat(RULE.judge(NOT_DONE, Optional.of(new Unclear()))).isEqualTo(Lateness.CANNOT_BE_JUDGED);
        assertThat(RULE.judge(NOT_STATED, Optional.of(new Unclear()))).isEqualTo(Lateness.CANNOT_BE_JUDGED);
    }

    @ParameterizedTest
    @CsvSource({"2016", "each year", "after 2024", "once the councils have been established", "soon"})
    void done_is_done_whatever_the_deadline(String words) {
        assertThat(RULE.judge(DONE, words(words))).isEqualTo(Lateness.DONE);
        assertThat(RULE.judge(DONE, NONE)).isEqualTo(Lateness.DONE);
    }

    @Test
    void a_period_runs_forward() {
        LocalDate day = LocalDate.of(2017, 4, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new LatenessRule(day, day, day.minusDays(1)));
        assertThat(new LatenessRule(day, day, day).judge(NOT_DONE, until(day))).isEqualTo(Lateness.DUE_THIS_PERIOD);
    }
}
