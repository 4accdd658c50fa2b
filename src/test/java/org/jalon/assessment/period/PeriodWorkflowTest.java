package org.jalon.assessment.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.jalon.testing.Examples.says;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jalon.assessment.Act;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ComingPeriod;
import org.jalon.mandate.PeriodAct;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.PeriodCalendar;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.ActRefused;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@BothDatabases
class PeriodWorkflowTest {

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private PeriodCalendar calendar;

    @Autowired
    private PeriodActs acts;

    @Autowired
    private ReportingPeriods periods;

    @Autowired
    private Assessments assessments;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod first;

    @BeforeEach
    void a_sealed_period() {
        mandate = new BuiltMandate(beans);
        first = mandate.open("2017-Q2");
        mandate.indicator("1.1.1", first);
        mandate.publish(first, "1.1.1", says("ongoing", "As published"));
        first = mandate.seal(first);
    }

    @Test
    void opening_carries_every_row_forward() {
        ReportingPeriod opened = open("2017-Q3");

        assertThat(opened.state()).isEqualTo(PeriodState.OPEN);
        assertThat(opened.from()).isEqualTo(LocalDate.of(2017, 7, 1));
        assertThat(opened.due()).isEqualTo(LocalDate.of(2017, 9, 30));
        assertThat(row(opened).content()).isEqualTo(says("ongoing", "As published"));
        assertThat(row(opened).newest().act()).isEqualTo(Act.CARRIED_FORWARD);
        assertThat(kinds(opened)).containsExactly(PeriodAct.Kind.OPENED);
    }

    @Test
    void periods_may_be_skipped_and_the_earlier_one_entered_later() {
        ReportingPeriod later = open("2018-Q1");
        edit(later, says("implemented", "Done in 2018"));
        ReportingPeriod between = open("2017-Q4");

        assertThat(between.enteredLater()).isTrue();
        assertThat(row(between).newest().act()).isEqualTo(Act.ENTERED_LATER);
        assertThat(row(between).state()).isEqualTo(EditingState.CARRIED_FORWARD);
        assertThat(row(between).content()).isEqualTo(says("ongoing", "As published"));
        assertThat(row(later).content()).isEqualTo(says("implemented", "Done in 2018"));
        assertThat(row(later).version()).isEqualTo(2);
        assertThat(later.enteredLater()).isFalse();
    }

    @Test
    void nothing_is_carried_where_no_indicator_has_words() {
        refused("nothing-to-carry", () -> open("2017-Q1"));
        assertThat(Acting.as(
                        Acting.READER, () -> periods.find(mandate.framework().id(), "2017-Q1")))
                .isEmpty();
    }

    @Test
    void a_code_of_another_rhythm_names_nothing() {
        for (String code : List.of("2018-H1", "2018-Q5", "Q1-2018", "../..")) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(code));
        }
    }

    @Test
    void nobody_but_an_administrator_opens() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(
                        Acting.REVIEWER,
                        () -> life.open(
                                new PeriodAddress(mandate.mandate().code(), "table", "2017-Q3"), Optional.empty())));
    }

    @Test
    void of_two_who_open_at_the_same_moment_one_does_and_the_other_is_told() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Object> came = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                running.add(threads.submit(() -> {
                    together.await(60, TimeUnit.SECONDS);
                    try {
                        return open("2017-Q3").code();
                    } catch (ActRefused e) {
                        return e.kind();
                    }
                }));
            }
            for (Future<Object> one : running) {
                came.add(one.get(60, TimeUnit.SECONDS));
            }
        }

        assertThat(came).containsExactlyInAnyOrder("2017-Q3", "period-opened");
        assertThat(row(Acting.as(
                                Acting.READER,
                                () -> periods.byCode(mandate.framework().id(), "2017-Q3")))
                        .version())
                .isEqualTo(1);
        refused("period-opened", () -> open("2017-Q3"));
    }

    @Test
    void the_calendar_shows_what_comes_and_keeps_due_days_that_were_moved() {
        assertThat(coming(3)).extracting(ComingPeriod::code).containsExactly("2017-Q3", "2017-Q4", "2018-Q1");
        assertThat(coming(3)).noneMatch(ComingPeriod::moved);

        LocalDate day = LocalDate.of(2017, 12, 20);
        moveDue("2017-Q4", day, "The report is early");
        assertThat(coming(3).get(1)).isEqualTo(new ComingPeriod(coming(3).get(1).span(), day, true));
        assertThat(newest()).isEqualTo(first);

        open("2017-Q3");
        ReportingPeriod planned = open("2017-Q4");
        assertThat(planned.due()).isEqualTo(day);
        assertThat(planned.enteredLater()).isFalse();
        moveDue("2017-Q4", day.plusDays(3), "A holiday");
        assertThat(acts(planned))
                .extracting(PeriodAct::kind, PeriodAct::reason, PeriodAct::dueAfter)
                .containsExactly(
                        tuple(PeriodAct.Kind.DUE_MOVED, Optional.of("A holiday"), Optional.of(day.plusDays(3))),
                        tuple(PeriodAct.Kind.OPENED, Optional.empty(), Optional.of(day)),
                        tuple(PeriodAct.Kind.PLANNED, Optional.of("The report is early"), Optional.of(day)));
    }

    @Test
    void a_due_day_is_moved_with_a_reason_and_not_before_the_period() {
        refused("reason-missing", () -> moveDue("2017-Q3", LocalDate.of(2017, 9, 1), " "));
        refused("due-before-begin", () -> moveDue("2017-Q3", LocalDate.of(2017, 6, 30), "Why not"));
        refused("period-state", () -> moveDue("2017-Q2", LocalDate.of(2017, 7, 30), "Why not"));
        assertThat(coming(1)).noneMatch(ComingPeriod::moved);
    }

    @Test
    void a_review_begins_and_ends_and_both_are_kept() {
        ReportingPeriod opened = open("2017-Q3");
        String code = mandate.mandate().code();
        Acting.as(Acting.REVIEWER, () -> life.beginReview(new PeriodAddress(code, "table", "2017-Q3")));
        refused(
                "period-state",
                () -> Acting.as(Acting.REVIEWER, () -> life.beginReview(new PeriodAddress(code, "table", "2017-Q3"))));
        refused(
                "reason-missing",
                () -> Acting.as(
                        Acting.REVIEWER, () -> life.endReview(new PeriodAddress(code, "table", "2017-Q3"), "")));
        Acting.as(
                Acting.REVIEWER,
                () -> life.endReview(new PeriodAddress(code, "table", "2017-Q3"), "Two rows are missing"));

        assertThat(kinds(opened))
                .containsExactly(PeriodAct.Kind.REVIEW_ENDED, PeriodAct.Kind.REVIEW_BEGUN, PeriodAct.Kind.OPENED);
    }

    private static void refused(String kind, Runnable work) {
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private ReportingPeriod open(String code) {
        return Acting.as(
                Acting.ADMINISTRATOR,
                () -> life.open(new PeriodAddress(mandate.mandate().code(), "table", code), Optional.empty()));
    }

    private void moveDue(String code, LocalDate due, String reason) {
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> life.moveDue(new PeriodAddress(mandate.mandate().code(), "table", code), due, reason));
    }

    private List<ComingPeriod> coming(int count) {
        return Acting.as(
                Acting.READER,
                () -> calendar.coming(mandate.mandate(), mandate.framework().id(), count));
    }

    private ReportingPeriod newest() {
        return Acting.as(
                Acting.READER, () -> periods.newest(mandate.framework().id()).orElseThrow());
    }

    private List<PeriodAct> acts(ReportingPeriod period) {
        return Acting.as(Acting.READER, () -> acts.of(period));
    }

    private List<PeriodAct.Kind> kinds(ReportingPeriod period) {
        return acts(period).stream().map(PeriodAct::kind).toList();
    }

    private void edit(ReportingPeriod period, AssessmentContent content) {
        assertThat(Acting.as(
                        Acting.OFFICER,
                        () -> updates.update(
                                mandate.address(period, "1.1.1"),
                                1,
                                new Update.Edit(content, Optional.empty()),
                                Route.PAGE)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private Assessment row(ReportingPeriod period) {
        return Acting.as(Acting.READER, () -> assessments.at(mandate.address(period, "1.1.1")));
    }
}
