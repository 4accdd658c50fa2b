package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.withDeadline;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.NotFound;
import org.jalon.table.AsAt;
import org.jalon.table.Change;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
@ActingAs(Role.READER)
@BothDatabases
class ComparisonsTest {

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod first;
    private ReportingPeriod second;

    @BeforeEach
    void two_periods() {
        mandate = new BuiltMandate(beans);
        first = mandate.open("2017-Q2");
        publish("1.1.9", withDeadline(says("ongoing", "Nine"), "2016"));
        publish("1.1.10", says("implemented", "Ten"));
        publish("2.1.1", AssessmentContent.notStated());
        first = mandate.seal(first);
        second = mandate.open("2017-Q3");
        mandate.indicator("1.1.11", second);
        mandate.carryForward(first, second);
    }

    @Test
    void two_periods_are_laid_side_by_side() {
        edit("1.1.9", withDeadline(says("implemented", "Nine"), "2018"));
        mandate.reword("2.1.1", second, "In other words");

        Comparison comparison = compare("2017-Q2", "2017-Q3");

        assertThat(comparison.earlierPeriod()).isEqualTo(first);
        assertThat(comparison.laterPeriod()).isEqualTo(second);
        assertThat(changes(comparison, "1.1.9")).containsExactly(Change.ADVANCED, Change.DEADLINE_MOVED);
        assertThat(changes(comparison, "1.1.10")).containsExactly(Change.UNCHANGED);
        assertThat(changes(comparison, "1.1.11")).containsExactly(Change.ADDED);
        assertThat(changes(comparison, "2.1.1")).containsExactly(Change.REWORDED);
        assertThat(changes(compare("2017-Q3", "2017-Q2"), "1.1.11")).containsExactly(Change.WITHDRAWN);
    }

    @Test
    void without_codes_it_compares_the_newest_with_the_one_before() {
        assertThat(comparisons.of(mandate.mandate().code(), "table", Optional.empty(), Optional.empty()))
                .isEqualTo(compare("2017-Q2", "2017-Q3"));
    }

    @Test
    void the_first_period_has_nothing_before_it_but_itself() {
        Comparison comparison =
                comparisons.of(mandate.mandate().code(), "table", Optional.empty(), Optional.of("2017-Q2"));

        assertThat(comparison.earlierPeriod()).isEqualTo(comparison.laterPeriod());
        assertThat(comparison.counts()).containsEntry(Change.UNCHANGED, 3);
    }

    @Test
    void a_period_that_does_not_exist_is_named() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> compare("2016-Q1", "2017-Q3"))
                .satisfies(missing -> assertThat(missing.kind()).isEqualTo(NotFound.Kind.PERIOD));
        BuiltMandate empty = new BuiltMandate(beans);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> comparisons.of(empty.mandate().code(), "table", Optional.empty(), Optional.empty()));
    }

    @Test
    void a_period_is_compared_with_what_was_recorded_of_it() {
        edit("1.1.9", withDeadline(says("ongoing", "Nine, once more"), "2016"));
        Instant then = recordedAt("1.1.9");
        edit("1.1.9", 2, withDeadline(says("implemented", "Nine, done"), "2016"));

        Comparison since = comparisons.of(
                mandate.mandate().code(),
                "table",
                Optional.empty(),
                new AsAt.At(then),
                Optional.of("2017-Q3"),
                new AsAt.Current());

        assertThat(since.earlierPeriod()).isEqualTo(since.laterPeriod()).isEqualTo(second);
        assertThat(changes(since, "1.1.9")).containsExactly(Change.ADVANCED, Change.TEXT_CHANGED);
        assertThat(since.counts()).containsEntry(Change.UNCHANGED, 3);
        assertThat(since.row("1.1.9").orElseThrow().earlier().orElseThrow().content())
                .isEqualTo(withDeadline(says("ongoing", "Nine, once more"), "2016"));
        Comparison sealed = comparisons.of(
                mandate.mandate().code(),
                "table",
                Optional.of("2017-Q2"),
                new AsAt.Sealed(0),
                Optional.of("2017-Q3"),
                new AsAt.At(then));
        assertThat(changes(sealed, "1.1.9")).containsExactly(Change.TEXT_CHANGED);
    }

    @Test
    void nobody_compares_without_signing_in() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> compare("2017-Q2", "2017-Q3"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void it_takes_as_many_statements_for_many_rows_as_for_few() {
        ReportingPeriod third = mandate.open("2017-Q4");
        mandate.carryForward(second, third);
        int few = Statements.of(() -> compare("2017-Q3", "2017-Q4")).size();
        ReportingPeriod fourth = mandate.open("2018-Q1");
        for (int n = 1; n <= 9; n++) {
            mandate.indicator("3." + n + ".1", fourth);
        }
        mandate.carryForward(third, fourth);

        assertThat(Statements.of(() -> compare("2017-Q3", "2018-Q1")))
                .hasSize(few)
                .isNotEmpty();
    }

    private Comparison compare(String from, String to) {
        return comparisons.of(mandate.mandate().code(), "table", Optional.of(from), Optional.of(to));
    }

    private static Set<Change> changes(Comparison comparison, String number) {
        return comparison.row(number).orElseThrow().changes();
    }

    private void publish(String number, AssessmentContent content) {
        mandate.indicator(number, first);
        mandate.publish(first, number, content);
    }

    private Instant recordedAt(String number) {
        return comparisons
                .of(mandate.mandate().code(), "table", Optional.empty(), Optional.of("2017-Q3"))
                .row(number)
                .flatMap(ComparedRow::later)
                .orElseThrow()
                .assessment()
                .newest()
                .recordedAt();
    }

    private void edit(String number, AssessmentContent content) {
        edit(number, 1, content);
    }

    private void edit(String number, int version, AssessmentContent content) {
        assertThat(Acting.as(
                        Acting.OFFICER,
                        () -> updates.update(
                                mandate.address(second, number),
                                version,
                                new Update.Edit(content, Optional.empty()),
                                Route.PAGE)))
                .isInstanceOf(Outcome.Accepted.class);
    }
}
