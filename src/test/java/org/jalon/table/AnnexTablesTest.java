package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.withDeadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
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
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
@ActingAs(Role.READER)
@BothDatabases
class AnnexTablesTest {

    @Autowired
    private AnnexTables tables;

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
        mandate.carryForward(first, second);
    }

    @Test
    void rows_stand_in_the_order_of_their_numbers_below_what_is_above_them() {
        AnnexTable table = table(first);

        assertThat(numbers(table)).containsExactly("1.1.9", "1.1.10", "2.1.1");
        assertThat(table.bands()).map(band -> band.above().getFirst().text()).containsExactly("PILLAR 1", "PILLAR 2");
        assertThat(table.bands())
                .map(band -> band.above().getFirst().statement())
                .containsExactly("Statement 1", "Statement 2");
        assertThat(table.bands().getFirst().blocks())
                .map(block -> block.head().orElseThrow().text())
                .containsExactly("OBJECTIVE 1.1");
    }

    @Test
    void an_address_without_a_period_means_the_newest() {
        assertThat(tables.of(mandate.mandate().code(), "table", Optional.empty()))
                .isEqualTo(table(second));
    }

    @Test
    void an_old_period_keeps_its_old_words() {
        mandate.reword("1.1.9", second, "In other words");
        mandate.reword("1", second, "Another pillar");

        assertThat(row(first, "1.1.9").indicator().text()).isEqualTo("INDICATOR 1.1.9");
        assertThat(row(second, "1.1.9").indicator().text()).isEqualTo("In other words");
        assertThat(row(second, "1.1.10").indicator().text()).isEqualTo("INDICATOR 1.1.10");
        assertThat(row(first, "1.1.9").above().getFirst().text()).isEqualTo("PILLAR 1");
        assertThat(row(second, "1.1.9").above().getFirst().text()).isEqualTo("Another pillar");
    }

    @Test
    void an_indicator_that_came_later_is_not_in_an_old_table() {
        ReportingPeriod third = mandate.open("2017-Q4");
        mandate.indicator("1.1.11", third);
        mandate.carryForward(second, third);

        assertThat(numbers(table(second))).containsExactly("1.1.9", "1.1.10", "2.1.1");
        assertThat(numbers(table(third))).containsExactly("1.1.9", "1.1.10", "1.1.11", "2.1.1");
    }

    @Test
    void a_row_is_compared_with_the_period_before() {
        edit("1.1.10", 1, says("ongoing", "Ten, again"));

        assertThat(row(second, "1.1.10").changed()).containsExactly(Difference.STATUS, Difference.COMMENTS);
        assertThat(row(second, "1.1.10").before()).contains(says("implemented", "Ten"));
        assertThat(row(second, "1.1.9").changed()).isEmpty();
        assertThat(row(first, "1.1.10").before()).isEmpty();
        assertThat(row(first, "1.1.10").content()).isEqualTo(says("implemented", "Ten"));
    }

    @Test
    void a_sealed_period_is_judged_at_its_own_end() {
        assertThat(table(first).judgedAt()).isEqualTo(LocalDate.of(2017, 6, 30));
        assertThat(row(first, "1.1.9").judgement()).isEqualTo(new Judgement(Lateness.OVERDUE, 181));
        assertThat(row(first, "1.1.10").judgement().lateness()).isEqualTo(Lateness.DONE);
        assertThat(row(first, "2.1.1").judgement().lateness()).isEqualTo(Lateness.NO_DEADLINE);
    }

    @Test
    void a_code_that_means_nothing_is_named() {
        String code = mandate.mandate().code();

        assertMissing(NotFound.Kind.MANDATE, "nowhere", "table", Optional.empty());
        assertMissing(NotFound.Kind.FRAMEWORK, code, "no-table", Optional.empty());
        assertMissing(NotFound.Kind.PERIOD, code, "table", Optional.of("2027-Q1"));
        String empty = new BuiltMandate(beans).mandate().code();
        assertMissing(NotFound.Kind.FIRST_PERIOD, empty, "table", Optional.empty());
    }

    @Test
    void nobody_reads_without_signing_in() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> tables.of("mali", "agreement", Optional.empty()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void reading_it_takes_as_many_statements_for_a_large_table_as_for_a_small_one() {
        int few = Statements.of(() -> table(second)).size();
        ReportingPeriod last = second;
        for (String code : List.of("2017-Q4", "2018-Q1", "2018-Q2", "2018-Q3")) {
            ReportingPeriod next = mandate.open(code);
            mandate.indicator("3.1." + code.charAt(6), next);
            mandate.indicator("4." + code.charAt(6) + ".1", next);
            mandate.carryForward(last, next);
            last = next;
        }
        for (int version = 1; version <= 5; version++) {
            edit("1.1.9", version, says("ongoing", "Version " + (version + 1)));
        }
        mandate.reword("1.1.9", last, "In other words");
        ReportingPeriod newest = last;

        assertThat(table(newest).rows()).hasSizeGreaterThan(8);
        assertThat(Statements.of(() -> table(newest))).hasSize(few).isNotEmpty();
        assertThat(Statements.of(() -> table(second))).hasSize(few);
    }

    private void publish(String number, AssessmentContent content) {
        mandate.indicator(number, first);
        mandate.publish(first, number, content);
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

    private AnnexTable table(ReportingPeriod period) {
        return tables.of(mandate.mandate().code(), "table", Optional.of(period.code()));
    }

    private AnnexTable.Row row(ReportingPeriod period, String number) {
        return table(period).row(number).orElseThrow();
    }

    private static Stream<String> numbers(AnnexTable table) {
        return table.rows().map(row -> row.indicator().number().printed());
    }

    private void assertMissing(NotFound.Kind kind, String code, String framework, Optional<String> period) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> tables.of(code, framework, period))
                .satisfies(missing -> assertThat(missing.kind()).isEqualTo(kind));
    }
}
