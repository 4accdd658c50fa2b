package org.jalon.assessment.update;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.TextNormalizer;
import org.jalon.assessment.workflow.Update;
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

    private static final Progress UNHEARD = (rows, all) -> {};

    private final BulkDecisions decisions;
    private final TransactionTemplate transaction;

    BulkUpdates(BulkDecisions decisions, PlatformTransactionManager transactions) {
        this.decisions = decisions;
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
    @PreAuthorize("@access.officer(#address)")
    public BulkOutcome act(
            PeriodAddress address, List<RowVersion> rows, Update update, Optional<String> reason, Route route) {
        return act(address, rows, update, reason, route, UNHEARD);
    }

    /**
     * Does the same, and tells {@code progress} how far it is, in the thread that works. Should somebody write one of the rows at the very same
     * moment, all begins anew, and so does the telling.
     */
    @PreAuthorize("@access.officer(#address)")
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
        if (update instanceof Update.SetDeadline(Optional<Deadline> deadline, var own)
                && deadline.map(Deadline::words).orElse("").length() > Deadline.MAX_LENGTH) {
            throw new FlawedInput(List.of(Flaw.at("/deadline/words", "body.tooLong", Deadline.MAX_LENGTH)));
        }
        return again(() -> decisions.act(address, rows, update, why, route, progress));
    }

    /**
     * Takes back all that one act for several rows wrote, as far as nobody has gone on from it. Only its author can.
     *
     * @throws NotFound if the address names nothing, or the table has no such act
     */
    @PreAuthorize("@access.officer(#address)")
    public BulkOutcome undo(PeriodAddress address, String id, Route route) {
        return undo(address, id, route, UNHEARD);
    }

    /** Does the same, and tells {@code progress} how far it is. */
    @PreAuthorize("@access.officer(#address)")
    public BulkOutcome undo(PeriodAddress address, String id, Route route, Progress progress) {
        return again(() -> decisions.undo(address, id, route, progress));
    }

    /**
     * Does to each row what its own change says, all in one transaction.
     *
     * @param within hears what came of it before anything of it stands; what it writes stands or falls with the rest
     * @throws NotFound if the address or one of the rows names nothing; then nothing is done
     * @throws ConstraintViolationException if a content breaks its form; then nothing is done
     */
    @PreAuthorize("@access.officer(#address)")
    public BulkOutcome actEach(
            PeriodAddress address, List<RowChange> rows, Route route, Progress progress, Consumer<BulkOutcome> within) {
        return again(() -> {
            BulkOutcome outcome = decisions.actEach(address, rows, route, progress);
            within.accept(outcome);
            return outcome;
        });
    }

    /** Takes back as {@link #undo} does, with {@code within} as above. */
    @PreAuthorize("@access.officer(#address)")
    public BulkOutcome undo(
            PeriodAddress address, String id, Route route, Progress progress, Consumer<BulkOutcome> within) {
        return again(() -> {
            BulkOutcome outcome = decisions.undo(address, id, route, progress);
            within.accept(outcome);
            return outcome;
        });
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

    private static IllegalArgumentException ofOneRow(Update update) {
        return new IllegalArgumentException(update.action() + " is an update of one row");
    }
}
