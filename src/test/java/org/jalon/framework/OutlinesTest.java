package org.jalon.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.NotFound;
import org.jalon.shared.OutlineNumber;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@ActingAs(Role.READER)
@BothDatabases
class OutlinesTest {

    @Autowired
    private Outlines outlines;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod period;

    @BeforeEach
    void a_period() {
        mandate = new BuiltMandate(beans);
        period = mandate.open("2017-Q2");
    }

    @Test
    void elements_are_in_the_order_of_their_numbers_whatever_the_order_they_came_in() {
        for (String number : new String[] {"1.a.1", "10.1.1", "1.10.2", "1.9.1", "2.1.1", "1.10.10", "1.10.1"}) {
            mandate.indicator(number, period);
        }
        Outline outline = outlines.in(mandate.framework(), period);

        assertThat(outline.indicators())
                .map(indicator -> indicator.number().printed())
                .containsExactly("1.9.1", "1.10.1", "1.10.2", "1.10.10", "1.a.1", "2.1.1", "10.1.1");
        assertThat(outline.top().getFirst().children())
                .map(objective -> objective.number().printed())
                .containsExactly("1.9", "1.10", "1.a");
    }

    @Test
    void a_wording_is_valid_until_the_next_one() {
        mandate.indicator("1.1.1", period);
        ReportingPeriod second = mandate.open("2017-Q3");
        ReportingPeriod third = mandate.open("2017-Q4");
        ReportingPeriod fourth = mandate.open("2018-Q1");
        mandate.reword("1.1.1", third, "In other words");

        assertThat(text(period)).isEqualTo("INDICATOR 1.1.1");
        assertThat(text(second)).isEqualTo("INDICATOR 1.1.1");
        assertThat(text(third)).isEqualTo("In other words");
        assertThat(text(fourth)).isEqualTo("In other words");
    }

    @Test
    void what_has_no_wording_yet_did_not_exist_nor_did_anything_below_it() {
        ReportingPeriod second = mandate.open("2017-Q3");
        mandate.indicator("1.1.1", period);
        mandate.indicator("2.1.1", second);

        assertThat(outlines.in(mandate.framework(), period).top()).hasSize(1);
        assertThat(outlines.in(mandate.framework(), second).top()).hasSize(2);
        assertThat(outlines.in(mandate.framework(), period).indicator("2.1.1")).isEmpty();
    }

    @Test
    void a_number_is_given_once_and_of_two_wordings_of_a_period_the_last_counts() {
        ElementId indicator = mandate.indicator("1.1.1", period);

        mandate.reword("1.1.1", period, "Twice");

        assertThat(text(period)).isEqualTo("Twice");
        assertThat(outlines.indicatorId(mandate.framework(), "1.1.1")).isEqualTo(indicator);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> outlines.indicatorId(mandate.framework(), "1.1"));
    }

    @Test
    void a_framework_comes_back_with_its_scale_from_the_most_advanced_level_down() {
        assertThat(frameworks.byCode(mandate.mandate(), "table")).isEqualTo(mandate.framework());
        assertThat(mandate.framework().scale().levels())
                .map(StatusLevel::code)
                .containsExactly("implemented", "ongoing", "not-implemented");
        assertThat(mandate.framework().scale().level("not-stated")).isEmpty();
    }

    @Test
    @ActingAs(Role.REVIEWER)
    void only_an_administrator_changes_it() {
        ElementId indicator = mandate.indicator("1.1.1", period);

        assertThatThrownBy(() -> outlines.reword(indicator, period, "x", "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outlines.add(
                        mandate.framework(),
                        new Outlines.Added(
                                Optional.empty(), 1, false, Optional.empty(), new OutlineNumber("9"), "x", ""),
                        period))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> frameworks.create(mandate.framework())).isInstanceOf(AccessDeniedException.class);
    }

    private String text(ReportingPeriod at) {
        return outlines.in(mandate.framework(), at)
                .indicator("1.1.1")
                .orElseThrow()
                .text();
    }
}
