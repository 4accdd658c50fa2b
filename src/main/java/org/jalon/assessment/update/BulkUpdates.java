package org.jalon.assessment.update;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Place;
import org.jalon.assessment.Route;
import org.jalon.assessment.RowPeople;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.store.AssessmentWriting;
import org.jalon.assessment.store.RowDecision;
import org.jalon.assessment.store.VersionReading;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.assessment.workflow.TextNormalizer;
import org.jalon.assessment.workflow.Update;
import org.jalon.assessment.workflow.UpdateCase;
import org.jalon.framework.Outlines;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.NotFound;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One act for several rows of a table, in one transaction: each row is judged by the rules of {@link AssessmentUpdates}, those that may
 * take it do, the others say why not. Everything that one act wrote is taken back in one step. The number of statements that read does not grow
 * with the rows.
 */
@Service
public class BulkUpdates {

    private static final int ATTEMPTS = 3;

    /** @param version the one that the person had before their eyes */
    public record RowVersion(String indicator, int version) {}

    /**
     * A row with an update of its own.
     *
     * @param version the one that the person had before their eyes
     * @param change says what is to be done, seeing what stands; if it says nothing, the row is left out
     */
    public record RowChange(String indicator, int version, Function<Assessment, Optional<Update>> change) {}

    /** Hears how far one act for several rows has come. Nothing of it stands before all of it does. */
    public interface Progress {

        /** @param rows how many of {@code all} rows are judged and, if they take the act, handed to the database */
        void reached(int rows, int all);
    }

    private static final Progress UNHEARD = (rows, all) -> {};

    private final VersionReading reading;
    private final RowPeople people;
    private final AssessmentWriting writing;
    private final Place.Finder places;
    private final Outlines outlines;
    private final CurrentPerson person;
    private final Validator validator;
    private final TransactionTemplate transaction;

    BulkUpdates(
            VersionReading reading,
            RowPeople people,
            AssessmentWriting writing,
            Place.Finder places,
            Outlines outlines,
            CurrentPerson person,
            Validator validator,
            PlatformTransactionManager transactions) {
        this.reading = reading;
        this.people = people;
        this.writing = writing;
        this.places = places;
        this.outlines = outlines;
        this.person = person;
        this.validator = validator;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does {@code update} to each of {@code rows} that may take it.
     *
     * @param update no edit, restoring or undoing, which are of one row
     * @param reason one for all; the update's own goes first
     * @throws NotFound if the address or one of the rows names nothing; then nothing is done
     * @throws FlawedInput if the reason is too long
     */
    @PreAuthorize("hasRole('OFFICER')")
    public BulkOutcome act(
            PeriodAddress address, List<RowVersion> rows, Update update, Optional<String> reason, Route route) {
        return act(address, rows, update, reason, route, UNHEARD);
    }

    /**
     * Does the same, and tells {@code progress} how far it is, in the thread that works. Should somebody write one of the rows at the very same
     * moment, all begins anew, and so does the telling.
     */
    @PreAuthorize("hasRole('OFFICER')")
    public BulkOutcome act(
            PeriodAddress address,
            List<RowVersion> rows,
            Update update,
            Optional<String> reason,
            Route route,
            Progress progress) {
        switch (update) {
            case Update.Edit edit -> throw ofOneRow(update);
            case Update.Restore restore -> throw ofOneRow(update);
            case Update.Undo undo -> throw ofOneRow(update);
            case Update.ConfirmNoChange confirm -> {}
            case Update.SetDeadline deadline -> {}
            case Update.Submit submit -> {}
            case Update.Return back -> {}
            case Update.Approve approve -> {}
        }
        Optional<String> why = TextNormalizer.reason(reason);
        if (why.orElse("").length() > Update.MAX_REASON) {
            throw new FlawedInput(List.of(Flaw.at("/reason", "body.tooLong", Update.MAX_REASON)));
        }
        Update wanted = TextNormalizer.of(update);
        if (wanted instanceof Update.SetDeadline(Optional<Deadline> deadline, var own)
                && deadline.map(Deadline::words).orElse("").length() > Deadline.MAX_LENGTH) {
            throw new FlawedInput(List.of(Flaw.at("/deadline/words", "body.tooLong", Deadline.MAX_LENGTH)));
        }
        return again(() -> decide(address, rows, wanted, why, route, progress));
    }

    /**
     * Takes back all that one act for several rows wrote, as far as nobody has gone on from it. Only its author can.
     *
     * @throws NotFound if the address names nothing, or the table has no such act
     */
    @PreAuthorize("hasRole('OFFICER')")
    public BulkOutcome undo(PeriodAddress address, String id, Route route) {
        return undo(address, id, route, UNHEARD);
    }

    /** Does the same, and tells {@code progress} how far it is. */
    @PreAuthorize("hasRole('OFFICER')")
    public BulkOutcome undo(PeriodAddress address, String id, Route route, Progress progress) {
        return again(() -> undoNow(address, id, route, progress));
    }

    /**
     * Does to each row what its own change says, all in one transaction.
     *
     * @param within hears what came of it before anything of it stands; what it writes stands or falls with the rest
     * @throws NotFound if the address or one of the rows names nothing; then nothing is done
     * @throws ConstraintViolationException if a content breaks its form; then nothing is done
     */
    @PreAuthorize("hasRole('OFFICER')")
    public BulkOutcome actEach(
            PeriodAddress address, List<RowChange> rows, Route route, Progress progress, Consumer<BulkOutcome> within) {
        return again(() -> {
            BulkOutcome outcome = decideEach(address, rows, route, progress);
            within.accept(outcome);
            return outcome;
        });
    }

    /** Takes back as {@link #undo} does, with {@code within} as above. */
    @PreAuthorize("hasRole('OFFICER')")
    public BulkOutcome undo(
            PeriodAddress address, String id, Route route, Progress progress, Consumer<BulkOutcome> within) {
        return again(() -> {
            BulkOutcome outcome = undoNow(address, id, route, progress);
            within.accept(outcome);
            return outcome;
        });
    }

    private BulkOutcome decideEach(PeriodAddress address, List<RowChange> rows, Route route, Progress progress) {
        ManyRows work = rows(places.find(address));
        Map<String, RowDecision> decisions = new LinkedHashMap<>();
        for (RowChange row : rows) {
            VersionReading.Found now = work.row(row.indicator());
            if (now.version().number() != row.version()) {
                decisions.put(row.indicator(), new RowDecision.Nothing(new Outcome.Stale(now.assessment())));
                continue;
            }
            row.change().apply(now.assessment()).map(TextNormalizer::of).ifPresent(update -> {
                if (update instanceof Update.Edit(AssessmentContent content, var reason)) {
                    check(content);
                }
                decisions.put(
                        row.indicator(),
                        RowDecision.of(
                                work.asked(now, Set.of(), update), now, row.version(), number -> Optional.empty()));
            });
        }
        return work.write(writing, decisions, Optional.empty(), route, progress);
    }

    private void check(AssessmentContent content) {
        Set<ConstraintViolation<AssessmentContent>> violations = validator.validate(content);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    private BulkOutcome decide(
            PeriodAddress address,
            List<RowVersion> rows,
            Update update,
            Optional<String> reason,
            Route route,
            Progress progress) {
        ManyRows work = rows(places.find(address));
        Map<String, Integer> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.putIfAbsent(row.indicator(), row.version()));
        Map<AssessmentId, Set<String>> authors = update instanceof Update.Approve
                ? people.authors(
                        work.table().framework().id(), work.table().period().id())
                : Map.of();
        Map<String, RowDecision> decisions = new LinkedHashMap<>();
        wanted.forEach((indicator, version) -> {
            VersionReading.Found now = work.row(indicator);
            UpdateCase asked = work.asked(now, authors.getOrDefault(now.assessmentId(), Set.of()), update);
            decisions.put(indicator, RowDecision.of(asked, now, version, number -> Optional.empty()));
        });
        return work.write(writing, decisions, reason, route, progress);
    }

    private BulkOutcome undoNow(PeriodAddress address, String id, Route route, Progress progress) {
        ManyRows work = rows(places.find(address));
        Map<AssessmentId, VersionReading.Found> before = reading.before(id);
        Map<String, RowDecision> decisions = new LinkedHashMap<>();
        work.newest().forEach((indicator, now) -> {
            VersionReading.Found old = before.get(now.assessmentId());
            if (old != null) {
                boolean still = now.bulk().equals(Optional.of(id));
                UpdateCase asked = work.asked(now, Set.of(), new Update.Undo());
                decisions.put(
                        indicator,
                        still
                                ? RowDecision.of(
                                        asked, now, now.version().number(), number -> Optional.of(old.version()))
                                : new RowDecision.Nothing(new Outcome.Rejected(wentOn(now.version()))));
            }
        });
        if (decisions.isEmpty()) {
            throw new NotFound(NotFound.Kind.VERSION, id);
        }
        return work.write(writing, decisions, Optional.empty(), route, progress);
    }

    private static Refusal wentOn(AssessmentVersion newest) {
        return new Refusal.WentOn(newest.personName(), newest.state());
    }

    private BulkOutcome again(Supplier<BulkOutcome> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                // Somebody wrote one of the rows at the very same moment: judged anew, that row is stale and the others
                // are not.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private ManyRows rows(Place.OfTable table) {
        return new ManyRows(
                table,
                places.rules(table.mandate()),
                person.get(),
                outlines.in(table.framework(), table.period()),
                reading.newest(table.framework().id(), table.period().id()));
    }

    private static IllegalArgumentException ofOneRow(Update update) {
        return new IllegalArgumentException(update.action() + " is an update of one row");
    }
}
