package org.jalon.assessment.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jalon.testing.Examples.says;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon.assessment.Act;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.workflow.Action;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.MandateRules;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.RuleBook;
import org.jalon.security.Person;
import org.jalon.shared.FlawedInput;
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
@BothDatabases
class BulkUpdatesTest {

    @Autowired
    private BulkUpdates bulk;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private Assessments assessments;

    @Autowired
    private RuleBook rules;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod period;

    @BeforeEach
    void twenty_rows() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        for (int i = 1; i <= 20; i++) {
            mandate.indicator("1.1." + i, before);
            mandate.publish(before, "1.1." + i, says("ongoing", "As published"));
        }
        mandate.seal(before);
        period = mandate.open("2017-Q3");
        mandate.carryForward(before, period);
    }

    @Test
    void those_that_may_take_it_do_and_the_others_say_why_not() {
        one(Acting.OFFICER, "1.1.2", 1, new Update.Edit(says("implemented", "Done"), Optional.empty()));
        one(Acting.OFFICER, "1.1.3", 1, new Update.ConfirmNoChange());

        BulkOutcome outcome = act(
                Acting.OFFICER, new Update.Submit(), versions(Map.of("1.1.1", 1, "1.1.2", 2, "1.1.3", 1, "1.1.4", 1)));

        assertThat(outcome.accepted()).isEqualTo(1);
        assertThat(outcomes(outcome))
                .containsEntry(
                        "1.1.1",
                        new Outcome.Rejected(new Refusal.NotInThisState(Action.SUBMIT, EditingState.CARRIED_FORWARD)))
                .containsEntry("1.1.3", new Outcome.Stale(row("1.1.3")));
        assertThat(row("1.1.2").state()).isEqualTo(EditingState.SUBMITTED);
        assertThat(row("1.1.1").version()).isEqualTo(1);
    }

    @Test
    void the_whole_is_undone_in_one_step_but_for_rows_that_somebody_went_on_from() {
        BulkOutcome confirmed = all(Acting.OFFICER, new Update.ConfirmNoChange());
        assertThat(confirmed.accepted()).isEqualTo(20);
        one(Acting.COLLEAGUE, "1.1.7", 2, new Update.Edit(says("implemented", "Seven"), Optional.empty()));

        one(Acting.OFFICER, "1.1.9", 2, new Update.Edit(says("implemented", "Nine"), Optional.empty()));

        BulkOutcome undone = undo(Acting.OFFICER, confirmed);

        assertThat(undone.accepted()).isEqualTo(18);
        assertThat(row("1.1.9").content()).isEqualTo(says("implemented", "Nine"));
        assertThat(outcomes(undone))
                .containsEntry(
                        "1.1.7",
                        new Outcome.Rejected(
                                new Refusal.WentOn(row("1.1.7").newest().personName(), EditingState.EDITED)));
        assertThat(row("1.1.7").content()).isEqualTo(says("implemented", "Seven"));
        assertThat(row("1.1.8").state()).isEqualTo(EditingState.CARRIED_FORWARD);
        assertThat(row("1.1.8").newest().act()).isEqualTo(Act.UNDONE);
        assertThat(undo(Acting.OFFICER, confirmed).accepted()).isZero();
    }

    @Test
    void nobody_undoes_what_somebody_else_did() {
        BulkOutcome confirmed = all(Acting.OFFICER, new Update.ConfirmNoChange());

        assertThat(undo(Acting.COLLEAGUE, confirmed).accepted()).isZero();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Acting.as(Acting.OFFICER, () -> bulk.undo(table(), "no-such-act", Route.PAGE)));
    }

    @Test
    void one_reason_stands_at_every_row() {
        act(
                Acting.OFFICER,
                new Update.ConfirmNoChange(),
                versions(Map.of("1.1.1", 1, "1.1.2", 1)),
                "  The mission said so ");

        assertThat(row("1.1.1").newest().reason()).contains("The mission said so");
        assertThat(row("1.1.2").newest().reason()).contains("The mission said so");
        assertThatExceptionOfType(FlawedInput.class)
                .isThrownBy(() -> act(Acting.OFFICER, new Update.ConfirmNoChange(), List.of(), "x".repeat(2001)));
    }

    @Test
    void a_deadline_is_set_and_everything_else_stays() {
        act(
                Acting.OFFICER,
                new Update.SetDeadline(Optional.of(Deadline.printed("2018")), Optional.empty()),
                versions(Map.of("1.1.1", 1)));

        assertThat(row("1.1.1").content().parts())
                .isEqualTo(says("ongoing", "As published").parts());
        assertThat(row("1.1.1").content().deadline()).contains(Deadline.printed("2018"));
    }

    @Test
    void nobody_approves_their_own_rows_unless_the_mandate_lets_them_and_then_it_is_marked() {
        all(Acting.REVIEWER, new Update.ConfirmNoChange());
        all(Acting.REVIEWER, new Update.Submit());

        assertThat(all(Acting.REVIEWER, new Update.Approve()).rows())
                .allMatch(row -> row.outcome().equals(new Outcome.Rejected(new Refusal.OwnRow())));
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> rules.change(mandate.mandate(), 0, new MandateRules(1, true, 0), "A small mission"));

        assertThat(all(Acting.REVIEWER, new Update.Approve()).accepted()).isEqualTo(20);
        assertThat(row("1.1.1").newest().act()).isEqualTo(Act.APPROVED_OWN);
        assertThat(row("1.1.1").state()).isEqualTo(EditingState.APPROVED);
    }

    @Test
    void what_is_of_one_row_is_not_done_to_many() {
        for (Update update : List.of(
                new Update.Undo(),
                new Update.Restore(1, Optional.empty()),
                new Update.Edit(says("ongoing", ""), Optional.empty()))) {
            assertThatIllegalArgumentException().isThrownBy(() -> act(Acting.OFFICER, update, List.of()));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        act(Acting.OFFICER, new Update.ConfirmNoChange(), versions(Map.of("1.1.1", 1, "9.9.9", 1))));
        assertThat(row("1.1.1").version()).isEqualTo(1);
    }

    @Test
    void it_tells_how_far_it_is_counting_those_that_refuse_and_ends_with_all() {
        int all = 120;
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        IntStream.rangeClosed(1, all).forEach(i -> mandate.indicator("1.1." + i, before));
        period = mandate.open("2017-Q3");
        mandate.carryForward(before, period);
        one(Acting.COLLEAGUE, "1.1.7", 1, new Update.ConfirmNoChange());
        List<RowVersion> rows = IntStream.rangeClosed(1, all)
                .mapToObj(i -> new RowVersion("1.1." + i, 1))
                .toList();
        List<String> told = new ArrayList<>();
        BulkOutcome outcome = Acting.as(
                Acting.OFFICER,
                () -> bulk.act(
                        table(),
                        rows,
                        new Update.ConfirmNoChange(),
                        Optional.empty(),
                        Route.PAGE,
                        (reached, of) -> told.add(reached + " of " + of)));
        assertThat(told).containsExactly("1 of 120", "51 of 120", "101 of 120", "120 of 120");

        told.clear();
        Acting.as(
                Acting.OFFICER,
                () -> bulk.undo(
                        table(),
                        outcome.id().orElseThrow(),
                        Route.PAGE,
                        (reached, of) -> told.add(reached + " of " + of)));
        assertThat(told).endsWith("119 of 119");
    }

    @Test
    void reading_does_not_grow_with_the_rows() {
        long few = selects(() -> act(Acting.OFFICER, new Update.ConfirmNoChange(), versions(Map.of("1.1.1", 1))));
        List<RowVersion> rows = everyRow();
        long many = selects(() -> act(Acting.OFFICER, new Update.ConfirmNoChange(), rows));

        // Sequences hand out their numbers by the fifty.
        assertThat(many).isLessThanOrEqualTo(few + 1);
    }

    private static long selects(Runnable work) {
        return Statements.of(work).stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).contains("select")
                        && !statement.contains("next value")
                        && !statement.contains("nextval"))
                .count();
    }

    private BulkOutcome all(Person person, Update update) {
        return act(person, update, everyRow());
    }

    private List<RowVersion> everyRow() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new RowVersion("1.1." + i, row("1.1." + i).version()))
                .toList();
    }

    private BulkOutcome act(Person person, Update update, List<RowVersion> rows) {
        return Acting.as(person, () -> bulk.act(table(), rows, update, Optional.empty(), Route.PAGE));
    }

    private void act(Person person, Update update, List<RowVersion> rows, String reason) {
        Acting.as(person, () -> bulk.act(table(), rows, update, Optional.of(reason), Route.PAGE));
    }

    private BulkOutcome undo(Person person, BulkOutcome done) {
        return Acting.as(person, () -> bulk.undo(table(), done.id().orElseThrow(), Route.PAGE));
    }

    private void one(Person person, String number, int version, Update update) {
        assertThat(Acting.as(person, () -> updates.update(table().row(number), version, update, Route.PAGE)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private static List<RowVersion> versions(Map<String, Integer> rows) {
        return rows.entrySet().stream()
                .map(row -> new RowVersion(row.getKey(), row.getValue()))
                .toList();
    }

    private static Map<String, Outcome> outcomes(BulkOutcome outcome) {
        return outcome.rows().stream().collect(Collectors.toMap(BulkOutcome.Row::indicator, BulkOutcome.Row::outcome));
    }

    private PeriodAddress table() {
        return new PeriodAddress(mandate.mandate().code(), "table", period.code());
    }

    private Assessment row(String number) {
        return Acting.as(Acting.READER, () -> assessments.at(table().row(number)));
    }
}
