package org.jalon.assessment;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way by which an assessment changes, whatever the door: it checks the role, the version, the period, the rules and the form,
 * and appends a version that says who, when, by which route and why.
 */
@Service
public class AssessmentUpdates {

    private final AssessmentRepository assessments;
    private final Place.Finder places;
    private final CurrentPerson person;
    private final Validator validator;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AssessmentUpdates(
            AssessmentRepository assessments,
            Place.Finder places,
            CurrentPerson person,
            Validator validator,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.assessments = assessments;
        this.places = places;
        this.person = person;
        this.validator = validator;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does {@code update}, or says why not. When this returns {@link Outcome.Accepted}, the new version is on disk.
     *
     * @param expectedVersion the version that the person had before their eyes
     * @throws NotFound if the address names nothing
     * @throws ConstraintViolationException if the content breaks its form; paths are those of {@link AssessmentContent}
     */
    @PreAuthorize("hasRole('OFFICER')")
    public Outcome update(AssessmentAddress address, int expectedVersion, Update update, Route route) {
        Update wanted = Normal.of(update);
        try {
            return transaction.execute(status -> decide(address, expectedVersion, wanted, route));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            // Two people at the very same moment: both read the old version, the database let one of them write.
            return transaction.execute(status -> stale(address, expectedVersion, e));
        }
    }

    private Outcome decide(AssessmentAddress address, int expectedVersion, Update update, Route route) {
        Place place = places.find(address);
        AssessmentEntity assessment = find(place, address);
        Optional<Refusal> refusal =
                UpdatePolicy.firstRefusal(place.period(), place.framework().scale(), update);
        if (refusal.isPresent()) {
            return new Outcome.Rejected(refusal.get());
        }
        Assessment now = assessment.toRecord();
        if (now.version() != expectedVersion) {
            return new Outcome.Stale(now);
        }
        return switch (update) {
            case Update.Edit(AssessmentContent content, Optional<String> reason) -> {
                check(content);
                yield content.equals(now.content())
                        ? new Outcome.Unchanged(now)
                        : append(assessment, route, Act.EDITED, EditingState.EDITED, null, content, reason);
            }
            case Update.ConfirmNoChange() ->
                append(assessment, route, Act.CONFIRMED, EditingState.CONFIRMED, null, now.content(), Optional.empty());
            case Update.Restore(int number, Optional<String> reason) ->
                assessments
                        .findVersion(now.id(), number)
                        .map(VersionEntity::toRecord)
                        .<Outcome>map(old -> append(
                                assessment, route, Act.RESTORED, EditingState.EDITED, number, old.content(), reason))
                        .orElseGet(() -> new Outcome.Rejected(new Refusal.UnknownVersion(number)));
            case Update.Undo() -> undo(assessment, now, route);
        };
    }

    private Outcome undo(AssessmentEntity assessment, Assessment now, Route route) {
        boolean own = now.newest().username().equals(person.get().username());
        if (!own || now.version() < 2 || now.newest().act() == Act.UNDONE) {
            return new Outcome.Rejected(new Refusal.NothingToUndo());
        }
        AssessmentVersion before = assessments
                .findVersion(now.id(), now.version() - 1)
                .orElseThrow()
                .toRecord();
        return append(
                assessment, route, Act.UNDONE, before.state(), before.number(), before.content(), Optional.empty());
    }

    private Outcome append(
            AssessmentEntity assessment,
            Route route,
            Act act,
            EditingState state,
            @Nullable Integer basedOn,
            AssessmentContent content,
            Optional<String> reason) {
        assessment.append(new Authorship(person.get(), clock.instant(), route, act, reason), state, basedOn, content);
        return new Outcome.Accepted(assessments.saveAndFlush(assessment).toRecord());
    }

    private Outcome stale(AssessmentAddress address, int expectedVersion, RuntimeException cause) {
        Assessment now = find(places.find(address), address).toRecord();
        if (now.version() == expectedVersion) {
            throw cause;
        }
        return new Outcome.Stale(now);
    }

    private AssessmentEntity find(Place place, AssessmentAddress address) {
        return assessments
                .findByPeriodIdAndIndicatorId(place.period().id(), place.indicatorId())
                .orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, address.indicator()));
    }

    private void check(AssessmentContent content) {
        Set<ConstraintViolation<AssessmentContent>> violations = validator.validate(content);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
