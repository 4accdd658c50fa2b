package org.jalon.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jalon.assessment.AddressResolver;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.RowPeople;
import org.jalon.assessment.assignment.Assignments;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.update.ContentCheck;
import org.jalon.assessment.workflow.Action;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.Outlines;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.MovingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;

/** People who write one row at the very same moment. */
@DatabaseTest
@BothDatabases
class RacingUpdatesTest {

    private static final int PEOPLE = 4;

    @Autowired
    private AssessmentRepository repository;

    @Autowired
    private AssessmentUpdates usual;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private VersionReading reading;

    @Autowired
    private PeriodActs acts;

    @Autowired
    private Outlines outlines;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Assignments assignments;

    @Autowired
    private RowPeople rowPeople;

    @Autowired
    private AddressResolver addresses;

    @Autowired
    private CurrentPerson person;

    @Autowired
    private Validator validator;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private BeanFactory beans;

    private AssessmentAddress row;

    @BeforeEach
    void an_open_row() {
        BuiltMandate mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        ReportingPeriod open = mandate.open("2017-Q3");
        mandate.indicator("1.1.1", before);
        mandate.carryForward(before, open);
        row = mandate.address(open, "1.1.1");
    }

    @Test
    void one_of_those_who_read_the_same_version_writes_and_all_others_are_shown_what_they_left() throws Exception {
        List<Outcome> outcomes = atOnce(new Meeting());

        Assessment now = Acting.as(Acting.READER, () -> assessments.at(row));
        assertThat(outcomes).containsOnlyOnce(new Outcome.Accepted(now));
        assertThat(outcomes).filteredOn(new Outcome.Stale(now)::equals).hasSize(PEOPLE - 1);
        assertThat(now.version()).isEqualTo(2);
        assertThat(Acting.as(Acting.READER, () -> assessments.history(now.indicatorId()))
                        .values())
                .singleElement()
                .satisfies(versions -> assertThat(versions).hasSize(2));
    }

    @Test
    void a_clock_that_was_set_back_does_not_turn_the_history_round() {
        Instant before =
                Acting.as(Acting.READER, () -> assessments.at(row)).newest().recordedAt();
        MovingClock past = new MovingClock(before.minus(Duration.ofDays(1)));
        VersionWriter writing = new VersionWriter(repository, rowPeople, assignments, acts, person, past, events);
        AssessmentUpdates updates = new AssessmentUpdates(
                reading, rowPeople, writing, addresses, outlines, person, new ContentCheck(validator), transactions);

        Acting.as(Acting.OFFICER, () -> updates.update(row, 1, new Update.ConfirmNoChange(), Route.PAGE));

        assertThat(Acting.as(Acting.READER, () -> assessments.at(row)).newest().recordedAt())
                .isEqualTo(before);
    }

    @Test
    void an_update_that_was_judged_before_the_period_moved_on_is_judged_again() {
        Acting.as(Acting.OFFICER, () -> usual.update(row, 1, new Update.ConfirmNoChange(), Route.PAGE));
        Acting.as(Acting.OFFICER, () -> usual.update(row, 2, new Update.Submit(), Route.PAGE));
        Interruption reviewBegins = new Interruption(() -> Acting.as(
                Acting.REVIEWER, () -> life.beginReview(new PeriodAddress(row.mandate(), "table", row.period()))));
        VersionWriter writing =
                new VersionWriter(repository, rowPeople, assignments, acts, person, reviewBegins, events);
        AssessmentUpdates updates = new AssessmentUpdates(
                reading, rowPeople, writing, addresses, outlines, person, new ContentCheck(validator), transactions);
        Update edit = new Update.Edit(says("ongoing", "In an open period"), Optional.empty());

        Outcome outcome = Acting.as(Acting.OFFICER, () -> updates.update(row, 3, edit, Route.PAGE));

        assertThat(outcome)
                .isEqualTo(new Outcome.Rejected(new Refusal.NotInThisState(Action.EDIT, EditingState.SUBMITTED)));
        assertThat(Acting.as(Acting.READER, () -> assessments.at(row)).version())
                .isEqualTo(3);
    }

    /** The time is asked for between judging and writing: here somebody else does something whole just then, once. */
    private static final class Interruption extends Clock {

        private final Runnable act;
        private boolean done;

        Interruption(Runnable act) {
            this.act = act;
        }

        @Override
        public Instant instant() {
            if (!done) {
                done = true;
                try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                    other.submit(act).get(60, TimeUnit.SECONDS);
                } catch (InterruptedException | ExecutionException | TimeoutException e) {
                    throw new IllegalStateException("It did not come to that", e);
                }
            }
            return Instant.parse("2027-08-01T12:00:00Z");
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Jalon's time is UTC");
        }
    }

    private List<Outcome> atOnce(Clock meeting) throws Exception {
        VersionWriter writing = new VersionWriter(repository, rowPeople, assignments, acts, person, meeting, events);
        AssessmentUpdates updates = new AssessmentUpdates(
                reading, rowPeople, writing, addresses, outlines, person, new ContentCheck(validator), transactions);
        try (ExecutorService threads = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<Outcome>> running = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Update update = new Update.Edit(says("ongoing", "By person " + i), Optional.empty());
                running.add(threads.submit(
                        () -> Acting.as(Acting.OFFICER, () -> updates.update(row, 1, update, Route.PAGE))));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : running) {
                outcomes.add(outcome.get(60, TimeUnit.SECONDS));
            }
            return outcomes;
        }
    }

    /** The time is asked for between reading and writing: here all wait for each other, so that all have read before one writes. */
    private static final class Meeting extends Clock {

        private final CyclicBarrier everybody = new CyclicBarrier(PEOPLE);

        @Override
        public Instant instant() {
            try {
                everybody.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("Not everybody came", e);
            }
            return Instant.parse("2017-08-01T12:00:00Z");
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Jalon's time is UTC");
        }
    }
}
