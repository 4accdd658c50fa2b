package org.jalon.assessment.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jalon.assessment.Act;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.RowPeople;
import org.jalon.assessment.RowsReturned;
import org.jalon.assessment.assignment.Assignments;
import org.jalon.framework.ElementId;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.PeriodState;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Adds the versions that were decided on, in the transaction of whoever decided, and tells everybody. */
@Component
public class VersionWriter {

    /** The period went on to another state between the decision and the writing; everything has to be decided anew. */
    static final class PeriodMoved extends ConcurrencyFailureException {

        private static final long serialVersionUID = 1L;

        private PeriodMoved(PeriodState now) {
            super("The period is now " + now);
        }
    }

    /** As many rows as the database takes in one batch. */
    private static final int AT_ONCE = 50;

    private final AssessmentRepository assessments;
    private final RowPeople people;
    private final Assignments assignments;
    private final PeriodActs periods;
    private final CurrentPerson person;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VersionWriter(
            AssessmentRepository assessments,
            RowPeople people,
            Assignments assignments,
            PeriodActs periods,
            CurrentPerson person,
            Clock clock,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.people = people;
        this.assignments = assignments;
        this.periods = periods;
        this.person = person;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes all of {@code changes}, which are of one table.
     *
     * @param numbers of the indicators, by id
     * @return the rows as they stand now, by their id
     * @throws PeriodMoved if the period is no longer what the changes were decided for
     */
    public Map<AssessmentId, Assessment> write(
            AddressedTable table,
            Collection<RowDecision.Next> changes,
            Map<ElementId, String> numbers,
            Route route,
            Optional<String> bulk) {
        return write(table, changes, numbers, route, bulk, written -> {});
    }

    /** @param progress is told how many of the changes are on their way to the disk; none is there before the transaction ends */
    public Map<AssessmentId, Assessment> write(
            AddressedTable table,
            Collection<RowDecision.Next> changes,
            Map<ElementId, String> numbers,
            Route route,
            Optional<String> bulk,
            IntConsumer progress) {
        Map<AssessmentId, Assessment> written = new HashMap<>();
        if (changes.isEmpty()) {
            return written;
        }
        boolean correcting = table.period().state() == PeriodState.CORRECTING;
        Instant at = clock.instant();
        Person who = person.get();
        Map<AssessmentId, AssessmentEntity> heads =
                assessments
                        .findByIds(changes.stream()
                                .map(change -> change.now().assessmentId().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(AssessmentEntity::id, Function.identity()));
        // Always in the same order, so that two acts for many rows do not wait for each other in a circle.
        List<RowDecision.Next> inOrder = changes.stream()
                .sorted(Comparator.comparingLong(
                        change -> change.now().assessmentId().value()))
                .toList();
        for (int from = 0; from < inOrder.size(); from += AT_ONCE) {
            List<AssessmentEntity> batch = new ArrayList<>();
            for (RowDecision.Next change : inOrder.subList(from, Math.min(from + AT_ONCE, inOrder.size()))) {
                AssessmentEntity head = Optional.ofNullable(
                                heads.get(change.now().assessmentId()))
                        .orElseThrow();
                Authorship authorship = new Authorship(who, at, route, change.act(), change.reason(), bulk);
                written.put(head.id(), head.append(change.now().version(), authorship, change.step(), correcting));
                batch.add(head);
            }
            assessments.saveAll(batch);
            assessments.flush();
            progress.accept(written.size());
        }
        PeriodState state = periods.hold(table.period());
        if (state != table.period().state()) {
            throw new PeriodMoved(state);
        }
        tell(table, changes, numbers, who, at);
        return written;
    }

    private void tell(
            AddressedTable table,
            Collection<RowDecision.Next> changes,
            Map<ElementId, String> numbers,
            Person who,
            Instant at) {
        PeriodAddress address = table.address();
        List<String> changed =
                changes.stream().map(change -> number(change, numbers)).toList();
        events.publishEvent(new AssessmentsChanged(
                address.mandate(), address.framework(), address.period(), changed, who.username(), at));
        List<RowDecision.Next> returned =
                changes.stream().filter(change -> change.act() == Act.RETURNED).toList();
        if (returned.isEmpty()) {
            return;
        }
        Map<AssessmentId, String> submitters =
                people.submitters(table.framework().id(), table.period().id());
        Map<ElementId, String> officers = assignments.in(table.period());
        returned.stream()
                .collect(Collectors.groupingBy(
                        change -> concerned(change.now(), submitters, officers),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((officer, rows) -> events.publishEvent(new RowsReturned(
                        address,
                        officer,
                        who.username(),
                        rows.getFirst().reason().orElse(""),
                        rows.stream().map(change -> number(change, numbers)).toList(),
                        at)));
    }

    /** A row that a report published was submitted by nobody: then it comes back to whoever is to bring it up to date, if anybody is. */
    private static Optional<String> concerned(
            VersionReading.Found row, Map<AssessmentId, String> submitters, Map<ElementId, String> officers) {
        return Optional.ofNullable(submitters.get(row.assessmentId()))
                .or(() -> Optional.ofNullable(officers.get(row.indicatorId())));
    }

    private static String number(RowDecision.Next change, Map<ElementId, String> numbers) {
        return Optional.ofNullable(numbers.get(change.now().indicatorId())).orElseThrow();
    }
}
