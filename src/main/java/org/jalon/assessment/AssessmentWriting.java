package org.jalon.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.PeriodState;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Adds the versions that were decided on, in the transaction of whoever decided, and tells everybody. */
@Component
class AssessmentWriting {

    /** The period went on to another state between the decision and the writing; everything has to be decided anew. */
    static final class PeriodMoved extends ConcurrencyFailureException {

        private static final long serialVersionUID = 1L;

        private PeriodMoved(PeriodState now) {
            super("The period is now " + now);
        }
    }

    private final AssessmentRepository assessments;
    private final VersionReading reading;
    private final PeriodActs periods;
    private final CurrentPerson person;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AssessmentWriting(
            AssessmentRepository assessments,
            VersionReading reading,
            PeriodActs periods,
            CurrentPerson person,
            Clock clock,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.reading = reading;
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
    Map<Long, Assessment> write(
            Place.OfTable table,
            Collection<RowDecision.Next> changes,
            Map<Long, String> numbers,
            Route route,
            Optional<String> bulk) {
        Map<Long, Assessment> written = new HashMap<>();
        if (changes.isEmpty()) {
            return written;
        }
        Instant at = clock.instant();
        Person who = person.get();
        Map<Long, AssessmentEntity> heads =
                assessments
                        .findByIds(changes.stream()
                                .map(change -> change.now().assessmentId())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(AssessmentEntity::id, Function.identity()));
        for (RowDecision.Next change : changes) {
            AssessmentEntity head =
                    Optional.ofNullable(heads.get(change.now().assessmentId())).orElseThrow();
            Authorship authorship = new Authorship(who, at, route, change.act(), change.reason(), bulk);
            written.put(head.id(), head.append(change.now().version(), authorship, change.step()));
        }
        assessments.saveAll(heads.values());
        assessments.flush();
        PeriodState state = periods.hold(table.period());
        if (state != table.period().state()) {
            throw new PeriodMoved(state);
        }
        tell(table, changes, numbers, who, at);
        return written;
    }

    private void tell(
            Place.OfTable table,
            Collection<RowDecision.Next> changes,
            Map<Long, String> numbers,
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
        Map<Long, String> submitters =
                reading.submitters(table.framework().id(), table.period().id());
        for (RowDecision.Next change : returned) {
            // A row that a report published was submitted by nobody.
            Optional.ofNullable(submitters.get(change.now().assessmentId()))
                    .ifPresent(author -> events.publishEvent(new RowReturned(
                            address.row(number(change, numbers)),
                            author,
                            who.username(),
                            change.reason().orElse(""),
                            at)));
        }
    }

    private static String number(RowDecision.Next change, Map<Long, String> numbers) {
        return Optional.ofNullable(numbers.get(change.now().indicatorId())).orElseThrow();
    }
}
