package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jalon.table.ExampleRow.row;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.withDeadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.table.AnnexTable;
import org.jalon.table.Lateness;
import org.junit.jupiter.api.Test;

class DeadlineEntriesTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 30);

    @Test
    void deadlines_that_name_days_stand_in_the_order_of_their_last_day() {
        DeadlineEntries promises =
                promises(undone("1.1.1", "2018"), undone("1.1.2", "March 2017"), undone("1.1.10", "2018"));

        assertThat(numbers(promises.dated())).containsExactly("1.1.2", "1.1.1", "1.1.10");
        assertThat(promises.dated().getFirst().from()).contains(LocalDate.of(2017, 3, 1));
        assertThat(promises.dated().getFirst().to()).contains(LocalDate.of(2017, 3, 31));
    }

    @Test
    void those_that_name_none_stand_apart_each_with_its_like() {
        DeadlineEntries promises = promises(
                undone("1.1.1", "once the regional councils have been established"),
                undone("1.1.2", "each year"),
                undone("1.1.3", "as soon as possible"),
                undone("1.1.4", "2018"),
                undone("1.1.5", "Ongoing"));

        assertThat(numbers(promises.ongoing())).containsExactly("1.1.5");
        assertThat(numbers(promises.conditional())).containsExactly("1.1.1");
        assertThat(numbers(promises.recurring())).containsExactly("1.1.2");
        assertThat(numbers(promises.unclear())).containsExactly("1.1.3");
        assertThat(numbers(promises.dated())).containsExactly("1.1.4");
    }

    @Test
    void what_is_done_or_has_no_deadline_promises_nothing() {
        DeadlineEntries promises = promises(
                row("1.1.1")
                        .saying(withDeadline(says("implemented", ""), "2018"))
                        .judged(Lateness.DONE, 0)
                        .made(),
                row("1.1.2").saying(says("ongoing", "")).made());

        assertThat(promises.dated()).isEmpty();
        assertThat(promises.conditional()).isEmpty();
    }

    @Test
    void of_too_many_the_nearest_to_come_are_chosen_and_the_latest_that_passed_fill_the_rest() {
        DeadlineEntries promises = promises(
                undone("1.1.1", "2014"),
                undone("1.1.2", "2015"),
                undone("1.1.3", "2016"),
                undone("1.1.4", "2017"),
                undone("1.1.5", "2018"));

        assertThat(numbers(promises.nearest(DAY, 3))).containsExactly("1.1.3", "1.1.4", "1.1.5");
        assertThat(numbers(promises.nearest(DAY, 1))).containsExactly("1.1.4");
        assertThat(promises.nearest(DAY, 9)).isEqualTo(promises.dated());
    }

    @Test
    void the_line_of_time_holds_whole_years_and_every_day_named() {
        DeadlineEntries promises = promises(undone("1.1.1", "First half of 2016"), undone("1.1.2", "2018"));
        TimeAxis axis = TimeAxis.around(DAY, promises.dated());

        assertThat(axis).isEqualTo(new TimeAxis(2016, 2018));
        assertThat(axis.at(LocalDate.of(2016, 1, 1))).isZero();
        assertThat(axis.at(LocalDate.of(2019, 1, 1))).isEqualTo(100);
        assertThat(axis.at(LocalDate.of(2017, 7, 2))).isBetween(49.9, 50.1);
        assertThat(axis.at(LocalDate.of(1999, 1, 1))).isZero();
        assertThat(axis.marks()).containsExactly(2016, 2017, 2018);
        assertThat(new TimeAxis(2000, 2030).marks()).hasSizeLessThanOrEqualTo(8).startsWith(2000);
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeAxis(2018, 2017));
    }

    private static AnnexTable.Row undone(String number, String words) {
        return row(number).saying(withDeadline(says("ongoing", ""), words)).made();
    }

    private static DeadlineEntries promises(AnnexTable.Row... rows) {
        return DeadlineEntries.of(List.of(rows));
    }

    private static Stream<String> numbers(List<DeadlineEntry> promises) {
        return promises.stream()
                .map(promise -> promise.row().indicator().number().printed());
    }
}
