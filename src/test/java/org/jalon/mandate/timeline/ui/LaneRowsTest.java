package org.jalon.mandate.timeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.mandate.timeline.EventDate;
import org.jalon.mandate.timeline.EventKind;
import org.jalon.mandate.timeline.EventSource;
import org.jalon.mandate.timeline.Lane;
import org.jalon.mandate.timeline.TimelineEntry;
import org.jalon.mandate.timeline.TimelineFilter;
import org.jalon.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** Where entries are on the picture, and which of them are. */
class LaneRowsTest {

    private static final Axis YEAR = new Axis(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));

    @Test
    void entries_that_would_lie_upon_each_other_lie_below_each_other() {
        assertThat(LaneRows.of(List.of(at("2017-01-01"), at("2017-01-02"), at("2017-06-01")), YEAR))
                .extracting(LaneRows.Placed::row)
                .containsExactly(0, 1, 0);
    }

    @Test
    void what_begins_before_the_picture_begins_with_it() {
        assertThat(LaneRows.of(List.of(at("2016")), new Axis(LocalDate.of(2016, 7, 1), LocalDate.of(2017, 6, 30))))
                .singleElement()
                .satisfies(placed -> {
                    assertThat(placed.left()).isZero();
                    assertThat(placed.width()).isBetween(49.0, 51.0);
                });
    }

    @Test
    void a_short_time_has_its_quarters_and_a_long_one_its_years() {
        assertThat(YEAR.ticks()).hasSize(4);
        assertThat(new Axis(LocalDate.of(2012, 1, 1), LocalDate.of(2023, 12, 31)).ticks())
                .hasSize(12);
        assertThat(new Axis(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31)).ticks())
                .as("years that have room beside each other")
                .hasSizeBetween(8, 16);
    }

    @Test
    void a_filter_knows_days_lanes_and_words() {
        List<TimelineEntry> all = List.of(at("2016"), at("2017-06-01"), at("2018-01-01"));

        assertThat(only("2016-12-31", "2017-12-31", "").of(all)).hasSize(2);
        assertThat(only("2017-01-01", "2017-12-31", "").of(all)).hasSize(1);
        assertThat(only("2016-01-01", "2018-12-31", "QUOTED report").of(all)).hasSize(3);
        assertThat(only("2016-01-01", "2018-12-31", "quôted REPÓRT").of(all))
                .as("without accents")
                .hasSize(3);
        assertThat(only("2016-01-01", "2018-12-31", "another").of(all)).isEmpty();
        assertThat(new TimelineFilter(Optional.empty(), Optional.empty(), Set.of(Lane.FIELD), Optional.empty(), "")
                        .of(all))
                .isEmpty();
    }

    private static TimelineFilter only(String from, String to, String words) {
        return new TimelineFilter(
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                Set.of(Lane.COUNCIL),
                Optional.empty(),
                words);
    }

    private static TimelineEntry at(String date) {
        return new TimelineEntry(
                "k",
                EventDate.parse(date),
                Optional.empty(),
                false,
                Lane.COUNCIL,
                "Council",
                EventKind.REPORT,
                "",
                new LocalizedText("A report", "Un rapport"),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                new EventSource("d", "S/2017/1", "para. 1", "quoted words"),
                "");
    }
}
