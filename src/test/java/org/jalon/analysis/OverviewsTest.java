package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.withDeadline;

import java.util.Optional;
import org.jalon.assessment.EditingState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.NotFound;
import org.jalon.table.Change;
import org.jalon.table.RollUp;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ActingAs(Role.READER)
@BothDatabases
class OverviewsTest {

    @Autowired
    private Overviews overviews;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate built;

    @BeforeEach
    void a_mandate_of_its_own() {
        built = new BuiltMandate(beans);
    }

    @Test
    void the_annex_at_one_glance() {
        Overview overview =
                overviews.of("mali", "agreement", Optional.of("2017-Q2")).orElseThrow();

        assertThat(overview.counts().total()).isEqualTo(31);
        assertThat(overview.pillars()).hasSize(4);
        assertThat(overview.pillars().stream()
                        .mapToInt(pillar -> pillar.counts().total())
                        .sum())
                .isEqualTo(31);
        assertThat(overview.pillars())
                .allSatisfy(pillar -> assertThat(sum(pillar.counts()))
                        .isEqualTo(pillar.counts().total()));
        assertThat(overview.late())
                .map(row -> row.indicator().number().printed())
                .containsExactly("3.2.4");
        assertThat(overview.promises().conditional())
                .map(promise -> promise.row().indicator().number().printed())
                .containsExactly("3.2.1");
        assertThat(overview.moved()).isEmpty();
        assertThat(overview.decisions()).hasSize(6);
        assertThat(overview.editing().states()).containsEntry(EditingState.PUBLISHED, 31);
    }

    @Test
    void the_newest_period_is_compared_with_the_last_sealed_one_and_not_with_the_one_between() {
        ReportingPeriod sealed = built.open("2017-Q1");
        built.indicator("1.1.1", sealed);
        built.publish(sealed, "1.1.1", says("ongoing", "Then"));
        built.seal(sealed);
        ReportingPeriod between = built.open("2017-Q2");
        built.publish(between, "1.1.1", says("implemented", "Between"));
        ReportingPeriod now = built.open("2017-Q3");
        built.carryForward(between, now);

        Overview overview = of(Optional.empty()).orElseThrow();

        assertThat(overview.table().period().code()).isEqualTo("2017-Q3");
        Comparison moved = overview.moved().orElseThrow();
        assertThat(moved.earlierPeriod().code()).isEqualTo("2017-Q1");
        assertThat(moved.count(Change.ADVANCED)).isEqualTo(1);
        assertThat(overview.editing().states()).containsEntry(EditingState.CARRIED_FORWARD, 1);
    }

    @Test
    void the_editing_states_and_the_levels_each_sum_to_the_number_of_indicators() {
        ReportingPeriod period = built.open("2017-Q2");
        built.indicator("1.1.1", period);
        built.indicator("2.1.1", period);
        built.publish(period, "1.1.1", withDeadline(says("ongoing", ""), "2016"));
        built.publish(period, "2.1.1", withDeadline(says("ongoing", ""), "2015"));

        Overview overview = of(Optional.empty()).orElseThrow();

        assertThat(overview.editing().states().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(2);
        assertThat(sum(overview.counts())).isEqualTo(2);
        assertThat(overview.late())
                .as("who waits longest comes first")
                .map(row -> row.indicator().number().printed())
                .containsExactly("2.1.1", "1.1.1");
    }

    @Test
    void a_mandate_without_a_period_has_nothing_to_look_at() {
        assertThat(of(Optional.empty())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> of(Optional.of("2017-Q9")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> overviews.of(built.mandate().code(), "nothing", Optional.empty()));
    }

    @Test
    void the_number_of_statements_grows_neither_with_rows_nor_with_periods() {
        ReportingPeriod first = built.open("2017-Q1");
        built.indicator("1.1.1", first);
        built.publish(first, "1.1.1", says("ongoing", ""));
        built.seal(first);
        ReportingPeriod second = built.open("2017-Q2");
        built.carryForward(first, second);
        int few = statements();
        for (int i = 2; i < 8; i++) {
            built.indicator("1.1." + i, second);
            built.publish(second, "1.1." + i, withDeadline(says("ongoing", ""), "2018"));
        }
        ReportingPeriod before = built.seal(second);
        for (String code : new String[] {"2017-Q3", "2017-Q4"}) {
            ReportingPeriod next = built.open(code);
            built.carryForward(before, next);
            before = built.seal(next);
        }

        // The first one had nothing before the sealed period to compare that with: three statements more.
        assertThat(statements()).isLessThanOrEqualTo(few + 3);
    }

    private int statements() {
        return Statements.of(() -> of(Optional.empty())).size();
    }

    private Optional<Overview> of(Optional<String> period) {
        return overviews.of(built.mandate().code(), built.framework().code(), period);
    }

    private static int sum(RollUp counts) {
        return counts.levels().values().stream().mapToInt(Integer::intValue).sum()
                + counts.split()
                + counts.notStated();
    }
}
