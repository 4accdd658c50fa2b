package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withDeadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.assignment.Assignments;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.NotFound;
import org.jalon.table.hint.Hint;
import org.jalon.table.hint.HintKind;
import org.jalon.table.hint.Hints;
import org.jalon.table.worklist.OfficerList;
import org.jalon.table.worklist.Review;
import org.jalon.table.worklist.Worklists;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Signer;
import org.jalon.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@BothDatabases
class WorklistsTest {

    @Autowired
    private Worklists quarters;

    @Autowired
    private Hints hints;

    @Autowired
    private AnnexTables tables;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private Assignments assignments;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private People people;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private PeriodAddress table;

    @BeforeEach
    void an_open_period() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        Map.of(
                        "1.1.1", withDeadline(says("ongoing", "One"), "2016"),
                        "1.1.2", says("implemented", "Two"),
                        "1.2.1", says("ongoing", "Three"),
                        "2.1.1",
                                split(new Part(Optional.of("ongoing"), "A"), new Part(Optional.of("implemented"), "B")),
                        "2.1.2", says("ongoing", "Five"))
                .forEach((number, content) -> {
                    mandate.indicator(number, before);
                    mandate.publish(before, number, content);
                });
        mandate.seal(before);
        open("2017-Q3");
        table = new PeriodAddress(mandate.mandate().code(), "table", "2017-Q3");
    }

    @Test
    void my_quarter_counts_my_rows_and_names_the_next_one() {
        Person officer = officer();
        Acting.as(Acting.REVIEWER, () -> assignments.assign(table, List.of("1.1", "2.1.1"), officer.username()));
        act(officer, "1.1.1", 1, new Update.ConfirmNoChange());

        OfficerList mine = Acting.as(officer, () -> quarters.mine(table));

        assertThat(mine.assigned()).isTrue();
        assertThat(mine.rows()).extracting(OfficerList.Row::number).containsExactly("1.1.1", "1.1.2", "2.1.1");
        assertThat(mine.counts())
                .containsEntry(EditingState.CONFIRMED, 1)
                .containsEntry(EditingState.CARRIED_FORWARD, 2)
                .containsEntry(EditingState.APPROVED, 0);
        assertThat(mine.all()).containsEntry(EditingState.CARRIED_FORWARD, 4);
        assertThat(mine.next().map(OfficerList.Row::number)).contains("1.1.2");
        assertThat(Acting.as(Acting.OFFICER, () -> quarters.mine(table)).rows()).hasSize(5);
    }

    @Test
    void what_was_returned_comes_first_and_says_why() {
        submit("2.1.2", says("implemented", "Done"));
        act(Acting.REVIEWER, "2.1.2", 3, new Update.Return("Where does that stand?"));

        OfficerList mine = Acting.as(Acting.OFFICER, () -> quarters.mine(table));

        assertThat(mine.next().map(OfficerList.Row::number)).contains("2.1.2");
        assertThat(mine.next().flatMap(OfficerList.Row::returned)).contains("Where does that stand?");
    }

    @Test
    void rows_go_on_to_the_next_period_with_whoever_has_them() {
        Person officer = officer();
        Acting.as(Acting.REVIEWER, () -> assignments.assign(table, List.of("1"), officer.username()));
        Acting.as(Acting.REVIEWER, () -> assignments.release(table, List.of("1.2")));
        open("2017-Q4");

        assertThat(Acting.as(
                        Acting.READER, () -> assignments.at(new PeriodAddress(table.mandate(), "table", "2017-Q4"))))
                .containsOnlyKeys("1.1.1", "1.1.2");
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(() -> Acting.as(
                        Acting.REVIEWER, () -> assignments.assign(table, List.of("1"), "nobody-of-that-name")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        Acting.as(Acting.REVIEWER, () -> assignments.assign(table, List.of("7"), officer.username())));
    }

    @Test
    void a_review_groups_by_what_moved_since_the_last_sealed_period() {
        submit("1.1.1", withDeadline(says("ongoing", "One"), "2018"));
        submit("1.1.2", says("ongoing", "Two, again"));
        submit("1.2.1", says("implemented", "Three"));
        submit("2.1.1", says("implemented", "A and B"));
        act(Acting.OFFICER, "2.1.2", 1, new Update.ConfirmNoChange());
        act(Acting.OFFICER, "2.1.2", 2, new Update.Submit());

        Review review = Acting.as(Acting.REVIEWER, () -> quarters.review(table));

        assertThat(review.since().map(ReportingPeriod::code)).contains("2017-Q2");
        assertThat(review.groups())
                .extracting(Review.Group::movement)
                .containsExactly(
                        Movement.ADVANCED,
                        Movement.REGRESSED,
                        Movement.STATUS_CHANGED,
                        Movement.DEADLINE_MOVED,
                        Movement.NO_CHANGE);
        assertThat(review.rows())
                .extracting(Review.Row::number)
                .containsExactly("1.2.1", "1.1.2", "2.1.1", "1.1.1", "2.1.2");
        assertThat(review.rows()).noneMatch(Review.Row::own);
        assertThat(review.rows().get(1).hints()).extracting(Hint::kind).contains(HintKind.STEP_BACK);
    }

    @Test
    void what_is_approved_can_be_looked_at_with_the_same_differences() {
        submit("1.2.1", says("implemented", "Three"));
        submit("2.1.2", says("ongoing", "Five, again"));
        act(Acting.REVIEWER, "1.2.1", 3, new Update.Approve());

        Review settled = Acting.as(Acting.REVIEWER, () -> quarters.settled(table));

        assertThat(settled.rows()).extracting(Review.Row::number).containsExactly("1.2.1");
        assertThat(settled.groups()).extracting(Review.Group::movement).containsExactly(Movement.ADVANCED);
        assertThat(settled.count(EditingState.SUBMITTED)).isEqualTo(1);
        assertThat(settled.total()).isEqualTo(5);
    }

    @Test
    void a_corrigendum_is_to_be_signed_only_once_it_corrects_something() {
        seal();
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "A wrong number"));
        assertThat(toBeSigned()).as("nothing is corrected").isFalse();

        act(Acting.REVIEWER, "1.1.2", 4, new Update.Return("Five, not six"));
        assertThat(toBeSigned()).as("a row is open").isFalse();
        act(Acting.OFFICER, "1.1.2", 5, new Update.Edit(says("implemented", "Five"), Optional.empty()));
        act(Acting.OFFICER, "1.1.2", 6, new Update.Submit());
        act(Acting.REVIEWER, "1.1.2", 7, new Update.Approve());
        assertThat(toBeSigned()).as("all is approved, and one row differs").isTrue();
    }

    private boolean toBeSigned() {
        return Acting.as(Acting.REVIEWER, () -> quarters.review(table).isToBeSigned());
    }

    @Test
    void a_corrigendum_is_compared_with_what_it_corrects() {
        seal();
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "A wrong number"));
        act(Acting.REVIEWER, "1.1.2", 4, new Update.Return("Five, not six"));
        act(Acting.OFFICER, "1.1.2", 5, new Update.Edit(says("implemented", "Five"), Optional.empty()));
        act(Acting.OFFICER, "1.1.2", 6, new Update.Submit());

        Review review = Acting.as(Acting.REVIEWER, () -> quarters.review(table));

        assertThat(review.since().map(ReportingPeriod::code)).contains("2017-Q3");
        assertThat(review.groups()).extracting(Review.Group::movement).containsExactly(Movement.TEXT_ONLY);
        assertThat(review.rows().getFirst().then()).contains(says("implemented", "Two"));
    }

    @Test
    void a_hint_is_dismissed_for_this_period_with_a_reason() {
        assertThat(kinds("1.1.1")).contains(HintKind.DEADLINE_PASSED);

        dismiss("1.1.1", HintKind.DEADLINE_PASSED, "The date is a slip of the source");
        Hint hint = all("1.1.1").getFirst();
        assertThat(hint.dismissed().map(Hint.Dismissal::reason)).contains("The date is a slip of the source");
        assertThat(kinds("1.1.1")).isEmpty();

        open("2017-Q4");
        table = new PeriodAddress(table.mandate(), "table", "2017-Q4");
        assertThat(kinds("1.1.1")).contains(HintKind.DEADLINE_PASSED);
        assertThatExceptionOfType(ActRefused.class).isThrownBy(() -> dismiss("1.1.1", HintKind.DEADLINE_PASSED, " "));
        assertThatExceptionOfType(ActRefused.class).isThrownBy(() -> dismiss("1.1.1", HintKind.STEP_BACK, "Why"));
    }

    @Test
    void a_table_is_read_as_it_was_recorded_at_an_instant() {
        act(Acting.OFFICER, "1.1.2", 1, new Update.Edit(says("ongoing", "First"), Optional.empty()));
        Instant then = recordedAt("1.1.2");
        act(Acting.OFFICER, "1.1.2", 2, new Update.Edit(says("ongoing", "Second"), Optional.empty()));

        assertThat(comment(new AsAt.At(then), "1.1.2")).isEqualTo("First");
        assertThat(comment(new AsAt.Current(), "1.1.2")).isEqualTo("Second");
        assertThat(read(new AsAt.At(Instant.EPOCH)).rows()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(new AsAt.Sealed(0)));
    }

    @Test
    void readers_see_what_was_sealed_while_a_corrigendum_is_prepared() {
        seal();
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(new PeriodAddress(table.mandate(), "table", "2017-Q3"), "A wrong number"));
        act(Acting.REVIEWER, "1.1.2", 4, new Update.Return("Five, not six"));
        act(Acting.OFFICER, "1.1.2", 5, new Update.Edit(says("implemented", "Five"), Optional.empty()));

        assertThat(comment(new AsAt.Current(), "1.1.2")).isEqualTo("Two");
        assertThat(read(new AsAt.Current()).isSealed()).isTrue();
        assertThat(comment(new AsAt.Working(), "1.1.2")).isEqualTo("Five");
        open("2017-Q4");
        assertThat(Acting.as(Acting.READER, () -> tables.of(table.mandate(), "table", Optional.of("2017-Q4")))
                        .row("1.1.2")
                        .orElseThrow()
                        .content())
                .isEqualTo(says("implemented", "Two"));

        act(Acting.OFFICER, "1.1.2", 6, new Update.Submit());
        act(Acting.REVIEWER, "1.1.2", 7, new Update.Approve());
        Signer.named("quarters-signer", beans).signs(table, "S/2017/811/Corr.1");
        assertThat(comment(new AsAt.Current(), "1.1.2")).isEqualTo("Five");
        assertThat(comment(new AsAt.Sealed(0), "1.1.2")).isEqualTo("Two");
        assertThat(comment(new AsAt.Sealed(1), "1.1.2")).isEqualTo("Five");
    }

    @Test
    void reading_takes_as_many_statements_for_many_rows_as_for_few() {
        int few = Statements.of(() -> Acting.as(Acting.REVIEWER, () -> quarters.review(table)))
                .size();
        int mine = Statements.of(() -> Acting.as(Acting.OFFICER, () -> quarters.mine(table)))
                .size();
        submit("1.1.1", says("ongoing", "x"));
        submit("1.1.2", says("ongoing", "y"));
        submit("1.2.1", says("ongoing", "z"));
        Acting.as(
                Acting.REVIEWER,
                () -> assignments.assign(table, List.of("1"), officer().username()));

        assertThat(Statements.of(() -> Acting.as(Acting.REVIEWER, () -> quarters.review(table))))
                .hasSize(few);
        assertThat(Statements.of(() -> Acting.as(Acting.OFFICER, () -> quarters.mine(table))))
                .hasSize(mine);
    }

    private void seal() {
        for (String number : List.of("1.1.1", "1.1.2", "1.2.1", "2.1.1", "2.1.2")) {
            act(Acting.OFFICER, number, 1, new Update.ConfirmNoChange());
            act(Acting.OFFICER, number, 2, new Update.Submit());
            act(Acting.REVIEWER, number, 3, new Update.Approve());
        }
        Acting.as(Acting.REVIEWER, () -> life.beginReview(new PeriodAddress(table.mandate(), "table", "2017-Q3")));
        Signer.named("quarters-signer", beans).signs(table, "S/2017/811");
    }

    private Person officer() {
        Person officer = new Person("o-" + UUID.randomUUID().toString().substring(0, 8), "An officer", Role.OFFICER);
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> people.create(officer.username(), officer.displayName(), Role.OFFICER, Signer.PASSWORD));
        return officer;
    }

    private void open(String code) {
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> life.open(new PeriodAddress(mandate.mandate().code(), "table", code), Optional.empty()));
    }

    private void submit(String number, AssessmentContent content) {
        act(Acting.OFFICER, number, 1, new Update.Edit(content, Optional.empty()));
        act(Acting.OFFICER, number, 2, new Update.Submit());
    }

    private void act(Person person, String number, int version, Update update) {
        assertThat(Acting.as(person, () -> updates.update(table.row(number), version, update, Route.PAGE)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private void dismiss(String number, HintKind kind, String reason) {
        Acting.as(Acting.OFFICER, () -> hints.dismiss(table.row(number), kind, reason));
    }

    private List<Hint> all(String number) {
        return Acting.as(Acting.READER, () -> hints.of(read(new AsAt.Working())))
                .getOrDefault(number, List.of());
    }

    private List<HintKind> kinds(String number) {
        return all(number).stream().filter(Hint::stands).map(Hint::kind).toList();
    }

    private Instant recordedAt(String number) {
        return read(new AsAt.Current())
                .row(number)
                .orElseThrow()
                .assessment()
                .newest()
                .recordedAt();
    }

    private String comment(AsAt reading, String number) {
        return read(reading)
                .row(number)
                .orElseThrow()
                .content()
                .parts()
                .getFirst()
                .comment();
    }

    private AnnexTable read(AsAt reading) {
        Person who = reading instanceof AsAt.Working ? Acting.OFFICER : Acting.READER;
        return Acting.as(who, () -> tables.of(table.mandate(), "table", Optional.of(table.period()), reading));
    }
}
