package org.jalon.assessment.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withCitation;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.Act;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Part;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.Outlines.Wording;
import org.jalon.framework.change.ChangeReason;
import org.jalon.framework.change.FrameworkChange;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.framework.change.Withdrawal;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.Citation;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
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
class IndicatorHistoriesTest {

    private static final String ROW = "1.1.1";

    @Autowired
    private IndicatorHistories histories;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private FrameworkChanges changes;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod first;
    private ReportingPeriod second;

    @BeforeEach
    void two_periods() {
        mandate = new BuiltMandate(beans);
        first = mandate.open("2017-Q2");
        mandate.indicator(ROW, first);
        mandate.publish(first, ROW, says("ongoing", "As published"));
        mandate.seal(first);
        second = mandate.open("2017-Q3");
        mandate.carryForward(first, second);
    }

    @Test
    void all_that_was_ever_said_stands_there_the_newest_first() {
        edit(1, says("ongoing", "Better"));
        edit(2, says("implemented", "Best"));

        List<IndicatorHistory.PeriodHistory> periods = history().periods();

        assertThat(periods).map(period -> period.period().code()).containsExactly("2017-Q3", "2017-Q2");
        assertThat(periods.getFirst().versions()).map(AssessmentVersion::number).containsExactly(3, 2, 1);
        assertThat(periods.getFirst().versions())
                .map(AssessmentVersion::content)
                .containsExactly(
                        says("implemented", "Best"), says("ongoing", "Better"), says("ongoing", "As published"));
        assertThat(periods.getLast().versions()).map(AssessmentVersion::act).containsExactly(Act.PUBLISHED);
    }

    @Test
    void so_does_every_wording_the_first_one_first() {
        mandate.reword(ROW, second, "In other words");

        assertThat(history().wordings())
                .containsExactly(
                        new Wording("2017-Q2", "INDICATOR 1.1.1", ""), new Wording("2017-Q3", "In other words", ""));
    }

    @Test
    void a_period_without_a_row_is_left_out() {
        mandate.open("2017-Q4");

        assertThat(history().periods()).map(period -> period.period().code()).containsExactly("2017-Q3", "2017-Q2");
    }

    @Test
    void what_is_withdrawn_says_since_when_and_why_and_has_its_versions_still() {
        mandate.indicator("1.1.2", second);
        assertThat(history().withdrawal()).isEmpty();

        withdraw(ROW);

        IndicatorHistory gone = history();
        assertThat(gone.withdrawal()).hasValueSatisfying(withdrawal -> {
            assertThat(withdrawal.from()).isEqualTo("2017-Q3");
            assertThat(withdrawal.change())
                    .map(FrameworkChange::reason)
                    .contains(new ChangeReason("The report says so", Optional.empty()));
        });
        assertThat(gone.isWithdrawnIn(first)).isFalse();
        assertThat(gone.isWithdrawnIn(second)).isTrue();
        assertThat(gone.periods()).map(period -> period.period().code()).containsExactly("2017-Q3", "2017-Q2");

        Acting.as(
                Acting.ADMINISTRATOR,
                () -> changes.bringBack(
                        mandate.framework(), ROW, second, new ChangeReason("A mistake", Optional.empty())));
        assertThat(history().withdrawal()).isEmpty();
    }

    @Test
    void what_went_with_the_objective_above_it_names_that_one() {
        mandate.indicator("1.2.1", second);

        withdraw("1.1");

        assertThat(history().withdrawal().flatMap(Withdrawal::change))
                .map(FrameworkChange::subject)
                .contains("1.1");
    }

    private void withdraw(String number) {
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> changes.withdraw(
                        mandate.framework(), number, second, new ChangeReason("The report says so", Optional.empty())));
    }

    @Test
    void an_unknown_number_is_not_found() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> histories.of(mandate.mandate().code(), "table", "9.9.9"));
    }

    @Test
    void reading_it_takes_as_many_statements_for_a_long_history_as_for_a_short_one() {
        // What the check of the role looks up of a mandate, it looks up once.
        assertThat(history().periods()).isNotEmpty();
        int few = Statements.of(this::history).size();
        for (int version = 1; version <= 6; version++) {
            AssessmentContent content = split(
                    new Part(Optional.of("ongoing"), "One " + version), new Part(Optional.empty(), "Two " + version));
            edit(version, withCitation(content, Citation.of("S/" + version, "")));
        }
        mandate.reword(ROW, second, "In other words");
        ReportingPeriod last = second;
        for (String code : List.of("2017-Q4", "2018-Q1", "2018-Q2", "2018-Q3")) {
            ReportingPeriod next = mandate.open(code);
            mandate.carryForward(last, next);
            last = next;
        }

        assertThat(history().periods()).hasSize(6);
        assertThat(Statements.of(this::history)).hasSize(few).isNotEmpty();
    }

    private IndicatorHistory history() {
        return histories.of(mandate.mandate().code(), "table", ROW);
    }

    private void edit(int version, AssessmentContent content) {
        assertThat(Acting.as(
                        Acting.OFFICER,
                        () -> updates.update(
                                mandate.address(second, ROW),
                                version,
                                new Update.Edit(content, Optional.empty()),
                                Route.PAGE)))
                .isInstanceOf(Outcome.Accepted.class);
    }
}
