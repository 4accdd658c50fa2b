package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.FRAMEWORK;
import static org.jalon.testing.Examples.MANDATE;
import static org.jalon.testing.Examples.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jalon.analysis.Trends.Printed;
import org.jalon.analysis.Trends.Stated;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline;
import org.jalon.framework.Outline.Node;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.OutlineNumber;
import org.jalon.table.RowFilter;
import org.jalon.testing.Nodes;
import org.junit.jupiter.api.Test;

class TrendsTest {

    private static final ReportingPeriod Q1 = quarter("2017-Q1", PeriodState.SEALED);
    private static final ReportingPeriod Q2 = quarter("2017-Q2", PeriodState.SEALED);
    private static final ReportingPeriod Q3 = quarter("2017-Q3", PeriodState.OPEN);

    @Test
    void each_period_counts_its_rows_and_the_counts_sum_to_their_number() {
        Trends trends = trends(
                List.of(
                        new Stated(Q1.id(), new ElementId(1), "ongoing"),
                        new Stated(Q2.id(), new ElementId(1), "implemented"),
                        new Stated(Q2.id(), new ElementId(2), RowFilter.SPLIT),
                        new Stated(Q2.id(), new ElementId(3), RowFilter.NOT_STATED)),
                List.of());

        assertThat(trends.periods()).map(period -> period.period().code()).containsExactly("2017-Q1", "2017-Q2");
        assertThat(trends.periods()).map(Trends.PeriodCounts::total).containsExactly(1, 3);
        assertThat(trends.periods())
                .allSatisfy(period -> assertThat(period.states().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(period.total()));
        assertThat(trends.periods().getLast().states())
                .containsEntry("implemented", 1)
                .containsEntry("ongoing", 0)
                .containsEntry(RowFilter.SPLIT, 1)
                .containsEntry(RowFilter.NOT_STATED, 1);
    }

    @Test
    void an_indicator_stands_where_it_stands_since_it_last_came_there() {
        Trends trends = trends(
                List.of(
                        new Stated(Q1.id(), new ElementId(1), "ongoing"),
                        new Stated(Q2.id(), new ElementId(1), "implemented"),
                        new Stated(Q3.id(), new ElementId(1), "implemented"),
                        new Stated(Q1.id(), new ElementId(2), "ongoing"),
                        new Stated(Q2.id(), new ElementId(2), "ongoing"),
                        new Stated(Q3.id(), new ElementId(2), "ongoing"),
                        new Stated(Q1.id(), new ElementId(3), "ongoing"),
                        new Stated(Q3.id(), new ElementId(3), "ongoing")),
                List.of());

        assertThat(trends.standings())
                .map(one -> one.indicator().number().printed() + " " + one.since() + " " + one.periods() + " "
                        + one.asFarBackAsKnown())
                .containsExactly("1.1.2 2017-Q1 3 true", "1.1.1 2017-Q2 2 false", "1.1.3 2017-Q3 1 false");
    }

    @Test
    void a_row_that_only_began_may_have_stood_there_before() {
        Trends trends = trends(
                List.of(
                        new Stated(Q1.id(), new ElementId(1), "ongoing"),
                        new Stated(Q3.id(), new ElementId(2), "ongoing")),
                List.of());

        assertThat(trends.standings()).singleElement().satisfies(one -> {
            assertThat(one.since()).isEqualTo("2017-Q3");
            assertThat(one.asFarBackAsKnown()).isTrue();
        });
    }

    @Test
    void a_deadline_slips_from_what_was_promised_first_to_what_is_promised_now() {
        Trends trends = trends(
                everywhere(),
                List.of(
                        printed(Q1, 1, "2016", LocalDate.of(2016, 12, 31)),
                        printed(Q2, 1, "2017", LocalDate.of(2017, 12, 31)),
                        printed(Q3, 1, "March 2017", LocalDate.of(2017, 3, 31))));

        assertThat(trends.slippages()).singleElement().satisfies(one -> {
            assertThat(one.first().words()).isEqualTo("2016");
            assertThat(one.now().orElseThrow().words()).isEqualTo("March 2017");
            assertThat(one.moves()).isEqualTo(2);
            assertThat(one.days()).isEqualTo(OptionalLong.of(90));
        });
    }

    @Test
    void words_without_a_day_and_a_deadline_that_is_gone_cannot_be_counted() {
        Trends trends = trends(
                everywhere(),
                List.of(
                        new Printed(Q1.id(), new ElementId(1), "when the law is adopted", Optional.empty()),
                        printed(Q3, 1, "2017", LocalDate.of(2017, 12, 31)),
                        printed(Q1, 2, "2016", LocalDate.of(2016, 12, 31))));

        assertThat(trends.slippages()).map(Trends.Slippage::days).containsOnly(OptionalLong.empty());
        assertThat(trends.slippages().get(1).now()).isEmpty();
        assertThat(trends.slippages().getFirst().moves()).isEqualTo(1);
    }

    @Test
    void without_a_period_there_is_nothing() {
        Trends trends = Trends.of(MANDATE, FRAMEWORK, List.of(), new Outline(List.of()), List.of(), List.of());

        assertThat(trends.periods()).isEmpty();
        assertThat(trends.standings()).isEmpty();
        assertThat(trends.slippages()).isEmpty();
    }

    private static List<Stated> everywhere() {
        return Stream.of(Q1, Q2, Q3)
                .map(period -> new Stated(period.id(), new ElementId(1), "ongoing"))
                .toList();
    }

    private static Printed printed(ReportingPeriod period, int indicator, String words, LocalDate to) {
        return new Printed(period.id(), new ElementId(indicator), words, Optional.of(to));
    }

    private static Trends trends(List<Stated> stated, List<Printed> printed) {
        List<Node> indicators = Stream.of(1, 2, 3)
                .map(id -> Nodes.indicator(
                        new ElementId(id), "1.1." + id, new OutlineNumber("1.1." + id), "Indicator " + id))
                .toList();
        Outline outline = new Outline(List.of(Nodes.pillar(
                new ElementId(10),
                "1",
                new OutlineNumber("1"),
                "Pillar",
                "",
                List.of(Nodes.objective(
                        new ElementId(20), "1.1", new OutlineNumber("1.1"), "Objective", indicators)))));
        return Trends.of(MANDATE, FRAMEWORK, List.of(Q1, Q2, Q3), outline, stated, printed);
    }
}
