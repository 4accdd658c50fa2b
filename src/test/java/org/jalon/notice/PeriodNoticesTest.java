package org.jalon.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.RowsReturned;
import org.jalon.assessment.assignment.Assignments;
import org.jalon.assessment.assignment.RowsAssigned;
import org.jalon.assessment.conversation.Conversations;
import org.jalon.assessment.period.Corrigenda;
import org.jalon.assessment.period.PeriodOpened;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.seal.PeriodSealed;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.assessment.update.RowVersion;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Members;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.PersonChange;
import org.jalon.security.Role;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.MovingClock;
import org.jalon.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what, in the app. */
@DatabaseTest
class PeriodNoticesTest {

    private static final Instant NOW = Instant.parse("2017-09-01T08:00:00Z");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private NoticeRecorder writer;

    @Autowired
    private NoticeWords words;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private Conversations conversations;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private BulkUpdates bulkUpdates;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Assignments assignments;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private Corrigenda corrigenda;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    private Told told;
    private BuiltMandate mandate;
    private ReportingPeriod open;
    private AssessmentAddress row;
    private Person officer;
    private Person reviewer;
    private Person reader;

    @BeforeEach
    void a_period_and_people() {
        told = new Told(beans);
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        mandate.indicator("1.1.1", before);
        open = mandate.open("2017-Q3");
        mandate.carryForward(before, open);
        row = mandate.address(open, "1.1.1");
        officer = told.person(Role.OFFICER);
        reviewer = told.person(Role.REVIEWER);
        reader = told.person(Role.READER);
    }

    @Test
    void that_a_period_is_open_is_told_to_those_who_work_on_it_once() {
        events.publishEvent(new PeriodOpened(open, NOW));
        events.publishEvent(new PeriodOpened(open, NOW));

        Notice notice = told.only(officer);
        assertThat(notice.kind()).isEqualTo(NoticeKind.OPENED);
        assertThat(notice.happenedAt()).isEqualTo(NOW);
        assertThat(notice.isNew()).isTrue();
        assertThat(words.path(notice)).isEqualTo("/" + mandate.mandate().code() + "/table/2017-Q3");
        assertThat(told.to(reviewer)).hasSize(1);
        assertThat(told.to(reader)).isEmpty();
    }

    @Test
    void that_a_period_is_sealed_is_told_to_everybody_and_so_is_each_corrigendum() {
        events.publishEvent(new PeriodSealed(open, 0, NOW));
        events.publishEvent(new PeriodSealed(open, 1, NOW));
        events.publishEvent(new PeriodSealed(open, 1, NOW));

        assertThat(told.to(reader).stream().map(notice -> words.sentence(notice, Locale.ENGLISH)))
                .containsExactly("Corrigendum 1 to 2017-Q3 is sealed.", "2017-Q3 is sealed.");
    }

    @Test
    void a_returned_row_is_told_to_its_author_alone_with_the_reason() {
        events.publishEvent(returned(row, officer, "Where is that said?"));

        Notice notice = told.only(officer);
        assertThat(words.sentence(notice, Locale.ENGLISH))
                .isEqualTo(reviewer.displayName() + " returned row 1.1.1 of 2017-Q3.");
        assertThat(words.sentence(notice, Locale.FRENCH))
                .isEqualTo(reviewer.displayName() + " a renvoyé la ligne 1.1.1 de la période 2017-Q3.");
        assertThat(words.detail(notice, Locale.ENGLISH)).contains("Reason: Where is that said?");
        assertThat(words.path(notice)).isEqualTo("/" + mandate.mandate().code() + "/table/2017-Q3?row=1.1.1");
        assertThat(told.to(reviewer)).isEmpty();
    }

    @Test
    void a_row_that_a_reviewer_sends_back_comes_back_to_whoever_submitted_it() {
        Acting.as(officer, () -> updates.update(row, 1, new Update.ConfirmNoChange(), Route.PAGE));
        Acting.as(officer, () -> updates.update(row, 2, new Update.Submit(), Route.PAGE));
        assertThat(Acting.as(
                        reviewer, () -> updates.update(row, 3, new Update.Return("Where is that said?"), Route.PAGE)))
                .isInstanceOf(Outcome.Accepted.class);

        Notice notice = told.only(officer);
        assertThat(notice.kind()).isEqualTo(NoticeKind.RETURNED);
        assertThat(notice.indicator()).contains("1.1.1");
        assertThat(notice.words()).contains("Where is that said?");
    }

    @Test
    void a_reason_of_any_length_is_told_and_breaks_nothing() {
        events.publishEvent(returned(row, officer, "é👩🏽‍⚕️".repeat(2_000)));
        assertThat(told.only(officer).words().orElseThrow())
                .startsWith("é👩🏽‍⚕️é")
                .endsWith("…");
    }

    @Test
    void many_rows_given_in_one_act_are_one_notice_that_names_them() {
        List<String> numbers =
                IntStream.rangeClosed(1, 140).mapToObj(n -> "1.1." + n).toList();
        events.publishEvent(new RowsAssigned(open, "table", officer.username(), reviewer.username(), numbers, NOW));

        Notice notice = told.only(officer);
        assertThat(words.sentence(notice, Locale.ENGLISH))
                .isEqualTo(reviewer.displayName() + " assigned 140 rows of 2017-Q3 to you.");
        assertThat(words.detail(notice, Locale.ENGLISH).orElseThrow())
                .startsWith("Rows: 1.1.1, 1.1.2, ")
                .endsWith("1.1.100 …");
        assertThat(words.path(notice)).isEqualTo("/" + mandate.mandate().code() + "/table/quarter/2017-Q3");
    }

    @Test
    void many_rows_sent_back_in_one_act_are_one_notice_for_each_who_had_submitted_some() {
        Person other = told.person(Role.OFFICER);
        List<String> numbers = moreRows(12);
        submit(officer, numbers.subList(0, 8));
        submit(other, numbers.subList(8, 12));
        bulk(reviewer, numbers, new Update.Return("Say where that stands"));

        Notice notice = told.only(officer);
        assertThat(words.sentence(notice, Locale.ENGLISH))
                .isEqualTo(reviewer.displayName() + " returned 8 rows of 2017-Q3.");
        assertThat(words.sentence(notice, Locale.FRENCH))
                .isEqualTo(reviewer.displayName() + " a renvoyé 8 lignes de la période 2017-Q3.");
        assertThat(words.detail(notice, Locale.ENGLISH))
                .contains("Reason: Say where that stands\nRows: " + String.join(", ", numbers.subList(0, 8)));
        assertThat(words.path(notice))
                .isEqualTo("/" + mandate.mandate().code() + "/table/quarter/2017-Q3?state=returned");
        assertThat(told.only(other).rows()).isEqualTo(4);
        assertThat(told.to(reviewer)).isEmpty();
    }

    @Test
    void many_rows_approved_or_submitted_in_one_act_are_no_notice_at_all() {
        List<String> numbers = moreRows(5);
        submit(officer, numbers);
        bulk(reviewer, numbers, new Update.Approve());

        assertThat(told.to(officer)).isEmpty();
        assertThat(told.to(reviewer)).isEmpty();
    }

    @Test
    void rows_that_somebody_had_already_are_not_given_to_them_once_more() {
        List<String> numbers = moreRows(3);
        Acting.as(reviewer, () -> assignments.assign(table(), numbers.subList(0, 2), officer.username()));
        Acting.as(reviewer, () -> assignments.assign(table(), numbers, officer.username()));
        Acting.as(reviewer, () -> assignments.assign(table(), numbers, officer.username()));

        assertThat(told.to(officer)).extracting(Notice::rows).containsExactly(1, 2);
        assertThat(Acting.as(reader, () -> assignments.at(table())))
                .containsOnlyKeys(numbers)
                .containsValue(officer.username());
        Acting.as(reviewer, () -> assignments.release(table(), numbers));
        assertThat(Acting.as(reader, () -> assignments.at(table()))).isEmpty();
    }

    @Test
    void a_published_row_that_is_sent_back_comes_to_whoever_has_it_and_if_nobody_has_to_all_officers() {
        mandate.seal(open);
        String code = mandate.mandate().code();
        jdbc.sql("update assessment_version set state = 'PUBLISHED' where assessment_id in"
                        + " (select id from assessment where period_id = :period)")
                .param("period", open.id().value())
                .update();
        Person other = told.person(Role.OFFICER);
        Acting.as(
                reviewer, () -> life.beginCorrigendum(new PeriodAddress(code, "table", "2017-Q3"), "A date was wrong"));
        bulk(reviewer, List.of("1.1.1"), new Update.Return("The date"));

        assertThat(told.only(officer).indicator()).contains("1.1.1");
        assertThat(told.only(other).words()).contains("The date");
        assertThat(told.to(reviewer)).as("who did it knows").isEmpty();
        assertThat(told.to(reader)).isEmpty();

        Acting.as(
                reviewer,
                () -> corrigenda.abandon(new PeriodAddress(code, "table", "2017-Q3"), "Not needed", Route.PAGE));
        Acting.as(
                reviewer, () -> life.beginCorrigendum(new PeriodAddress(code, "table", "2017-Q3"), "Needed after all"));
        assign(other);
        bulk(reviewer, List.of("1.1.1"), new Update.Return("The date again"));
        assertThat(told.to(other)).extracting(Notice::words).contains(Optional.of("The date again"));
        assertThat(told.to(officer)).hasSize(1);
    }

    @Test
    void what_one_does_oneself_is_no_news() {
        events.publishEvent(returned(row, reviewer, "Mine"));
        events.publishEvent(
                new RowsAssigned(open, "table", reviewer.username(), reviewer.username(), List.of("1.1.1"), NOW));
        assertThat(told.to(reviewer)).isEmpty();
    }

    @Test
    void who_is_called_in_a_conversation_is_told_where_and_not_what() {
        Acting.as(reviewer, () -> conversations.say(row, "@" + officer.username() + " Zanzibar?"));

        Notice notice = told.only(officer);
        assertThat(notice.kind()).isEqualTo(NoticeKind.MENTIONED);
        assertThat(words.sentence(notice, Locale.ENGLISH))
                .contains(reviewer.displayName())
                .contains("1.1.1");
        assertThat(notice.words()).isEmpty();
    }

    @Test
    void who_chose_not_to_be_told_is_not_and_others_are() {
        Acting.as(
                officer, () -> choices.choose(mandate.mandate(), new NoticeChoice(NoticeKind.OPENED, Channel.OFF, 0)));
        events.publishEvent(new PeriodOpened(open, NOW));

        assertThat(told.to(officer)).isEmpty();
        assertThat(told.to(reviewer)).hasSize(1);
        BuiltMandate other = new BuiltMandate(beans);
        events.publishEvent(new PeriodOpened(other.open("2018-Q1"), NOW));
        assertThat(told.to(officer)).as("a choice holds for one mandate").hasSize(1);
    }

    @Test
    void who_may_no_longer_sign_in_is_told_nothing() {
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> members.change(officer.username(), PersonChange.ofAccess(false), OptionalInt.empty()));
        events.publishEvent(new PeriodOpened(open, NOW));
        assertThat(told.to(officer)).isEmpty();
    }

    @Test
    void what_did_not_happen_is_not_told() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(new PeriodOpened(open, NOW));
            status.setRollbackOnly();
        });
        assertThat(told.to(officer)).isEmpty();
    }

    @Test
    void a_notice_that_cannot_be_written_leaves_the_change_that_it_tells_of_alone() {
        AssessmentAddress impossible = new AssessmentAddress(
                mandate.mandate().code(), "table", "a period's code that no column holds", "1.1.1");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(returned(impossible, officer, "Why"));
            jdbc.sql("update person set display_name = 'Changed' where username = :name")
                    .param("name", officer.username())
                    .update();
        });

        assertThat(told.to(officer)).isEmpty();
        assertThat(Acting.as(reader, () -> people.find(officer.username()))
                        .orElseThrow()
                        .displayName())
                .isEqualTo("Changed");
    }

    @Test
    void however_many_are_told_it_takes_the_same_few_statements() {
        int few = Statements.of(() -> events.publishEvent(new PeriodSealed(open, 2, NOW)))
                .size();
        IntStream.range(0, 10).forEach(n -> told.person(Role.READER));
        assertThat(Statements.of(() -> events.publishEvent(new PeriodSealed(open, 3, NOW))))
                .hasSize(few)
                .hasSize(1);
    }

    @Test
    void nobody_reads_or_marks_what_others_were_told() {
        events.publishEvent(returned(row, officer, "Why"));
        long id = told.only(officer).id();

        assertThat(Acting.as(reviewer, () -> notices.mark(id, true))).isFalse();
        assertThat(Acting.as(officer, notices::unread)).isEqualTo(1);
        assertThat(Acting.as(officer, () -> notices.mark(id, true))).isTrue();
        assertThat(Acting.as(officer, notices::unread)).isZero();
        assertThat(Acting.as(officer, () -> notices.mark(id, false))).isTrue();
        assertThat(told.only(officer).isNew()).isTrue();
        Acting.as(officer, notices::markAllRead);
        assertThat(told.only(officer).isNew()).isFalse();
    }

    @Test
    void a_due_day_is_told_as_early_as_each_wants_and_once_however_often_one_looks() {
        LocalDate due = open.due();
        Acting.as(reviewer, () -> choices.choose(mandate.mandate(), new NoticeChoice(NoticeKind.DUE, Channel.APP, 3)));

        remindOn(due.minusDays(8));
        assertThat(told.to(officer, mandate)).isEmpty();
        // The seventh day before was a day on which Jalon did not run.
        remindOn(due.minusDays(6));
        remindOn(due.minusDays(6));
        remindOn(due.minusDays(5));
        assertThat(words.sentence(told.to(officer, mandate).getFirst(), Locale.FRENCH))
                .isEqualTo("La période 2017-Q3 est à remettre le 10 octobre 2017.");
        assertThat(told.to(reviewer, mandate)).isEmpty();
        remindOn(due.minusDays(3));
        remindOn(due);
        assertThat(told.to(reviewer, mandate)).hasSize(1);
        assertThat(told.to(officer, mandate)).hasSize(1);
        assertThat(told.to(reader, mandate)).isEmpty();
    }

    @Test
    void a_period_that_is_put_off_is_due_anew_and_one_that_is_past_or_sealed_is_not() {
        LocalDate due = open.due();
        remindOn(due.plusDays(1));
        assertThat(told.to(officer, mandate)).isEmpty();
        remindOn(due);
        jdbc.sql("update reporting_period set due_day = :day where id = :id")
                .param("day", due.plusDays(30))
                .param("id", open.id().value())
                .update();
        remindOn(due.plusDays(29));
        assertThat(told.to(officer, mandate)).hasSize(2);

        mandate.seal(open);
        Person late = told.person(Role.OFFICER);
        remindOn(due.plusDays(30));
        assertThat(told.to(late, mandate)).isEmpty();
    }

    @Test
    void choices_are_those_that_concern_ones_role_with_what_holds_for_everybody_at_first() {
        assertThat(Acting.as(reader, () -> choices.of(mandate.mandate())))
                .containsExactly(new NoticeChoice(NoticeKind.SEALED, Channel.APP_AND_MAIL, 0));
        assertThat(Acting.as(officer, () -> choices.of(mandate.mandate())))
                .hasSize(NoticeKind.values().length)
                .contains(new NoticeChoice(NoticeKind.DUE, Channel.APP_AND_MAIL, NoticeChoices.USUAL_DAYS));
        NoticeChoice early = new NoticeChoice(NoticeKind.DUE, Channel.APP, 30);
        Acting.as(officer, () -> choices.choose(mandate.mandate(), early));
        Acting.as(officer, () -> choices.choose(mandate.mandate(), early));
        assertThat(Acting.as(officer, () -> choices.of(mandate.mandate()))).contains(early);
        for (int days : List.of(0, -1, 91)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new NoticeChoice(NoticeKind.DUE, Channel.APP, days));
        }
    }

    @Test
    void an_address_that_is_none_or_would_begin_another_header_is_not_kept() {
        List<String> wrong = List.of(
                "",
                "x",
                "a@b@c",
                "a b@c.org",
                "a@c.org\r\nBcc: all@c.org",
                "<a@c.org>",
                "a@-",
                "é".repeat(300) + "@c.org");
        for (String address : wrong) {
            assertThatIllegalArgumentException()
                    .as(address)
                    .isThrownBy(() -> Acting.as(officer, () -> people.changeOwnMail(Optional.of(address))));
        }
        Acting.as(officer, () -> people.changeOwnMail(Optional.of(" a.b+c@mission.example.org ")));
        assertThat(Acting.as(officer, people::ownMail)).contains("a.b+c@mission.example.org");
    }

    private PeriodAddress table() {
        return new PeriodAddress(mandate.mandate().code(), "table", "2017-Q3");
    }

    private List<String> moreRows(int count) {
        BuiltMandate many = new BuiltMandate(beans);
        ReportingPeriod before = many.open("2017-Q2");
        List<String> numbers =
                IntStream.rangeClosed(1, count).mapToObj(n -> "1.1." + n).toList();
        numbers.forEach(number -> many.indicator(number, before));
        ReportingPeriod now = many.open("2017-Q3");
        many.carryForward(before, now);
        mandate = many;
        open = now;
        return numbers;
    }

    private void submit(Person who, List<String> numbers) {
        bulk(who, numbers, new Update.ConfirmNoChange());
        bulk(who, numbers, new Update.Submit());
    }

    private void bulk(Person who, List<String> numbers, Update update) {
        List<RowVersion> rows = numbers.stream()
                .map(number -> new RowVersion(
                        number,
                        Acting.as(who, () -> assessments.at(table().row(number)))
                                .version()))
                .toList();
        assertThat(Acting.as(who, () -> bulkUpdates.act(table(), rows, update, Optional.empty(), Route.PAGE))
                        .accepted())
                .isEqualTo(numbers.size());
    }

    /** Without telling them, so that what follows is all that they are told. */
    private void assign(Person who) {
        jdbc.sql("""
                        insert into assignment (period_id, indicator_id, username, assigned_by, assigned_at)
                        select a.period_id, a.indicator_id, :who, 'x', current_timestamp from assessment a
                        where a.period_id = :period""")
                .param("who", who.username())
                .param("period", open.id().value())
                .update();
    }

    private RowsReturned returned(AssessmentAddress of, Person author, String reason) {
        return new RowsReturned(
                new PeriodAddress(of.mandate(), of.framework(), of.period()),
                Optional.of(author.username()),
                reviewer.username(),
                reason,
                List.of(of.indicator()),
                NOW);
    }

    private void remindOn(LocalDate day) {
        new DueNotices(jdbc, writer, new MovingClock(day.atTime(9, 0).toInstant(ZoneOffset.UTC))).remind();
    }
}
