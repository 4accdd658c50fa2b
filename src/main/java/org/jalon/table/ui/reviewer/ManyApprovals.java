package org.jalon.table.ui.reviewer;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.ui.bulk.BulkProgress;
import org.jalon.assessment.ui.bulk.BulkRun;
import org.jalon.assessment.ui.bulk.ChosenRows;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.assessment.update.RowVersion;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.shared.ui.Toast;
import org.jalon.table.Movement;
import org.springframework.stereotype.Component;

/** Approving all rows before the reviewer at once, or those that moved alike: how far it is, which rows were not, and the step back. */
final class ManyApprovals {

    /** What it needs of the rest of Jalon. */
    @Component
    record Services(BulkUpdates updates, BulkRun runs) {}

    private final Services services;
    private final ReviewPage page;
    private final BulkProgress progress;
    private final RefusedRows report;
    private final Toast toast;

    ManyApprovals(Services services, ReviewPage page, BulkProgress progress, RefusedRows report, Toast toast) {
        this.services = services;
        this.page = page;
        this.progress = progress;
        this.report = report;
        this.toast = toast;
    }

    /** Approves what waits and can be approved by this person; only rows that moved so, if that is asked. */
    void approve(Optional<Movement> only) {
        ChosenRows chosen = ChosenRows.of(page.worklist().approvable(only), page.typed());
        List<RowVersion> rows = chosen.rows();
        if (rows.isEmpty()) {
            if (!chosen.typed().isEmpty()) {
                approved(new BulkOutcome(Optional.empty(), List.of()), chosen.typed());
            }
            return;
        }
        PeriodAddress table = page.period();
        services.runs()
                .start(
                        progress,
                        rows.size(),
                        reached -> services.updates()
                                .act(table, rows, new Update.Approve(), Optional.empty(), Route.PAGE, reached),
                        outcome -> approved(outcome, chosen.typed()),
                        () -> {});
    }

    private void approved(BulkOutcome outcome, List<String> typed) {
        String said = told(outcome, typed, "review.approved.many");
        outcome.id()
                .ifPresentOrElse(
                        id -> toast.say(said, toast.getTranslation("panel.undo"), () -> undo(id)),
                        () -> toast.say(said));
    }

    private void undo(String id) {
        PeriodAddress table = page.period();
        services.runs()
                .start(
                        progress,
                        0,
                        reached -> services.updates().undo(table, id, Route.PAGE, reached),
                        outcome -> toast.say(told(outcome, List.of(), "review.undone.many")),
                        () -> {});
    }

    private String told(BulkOutcome outcome, List<String> typed, String key) {
        page.reload();
        report.show(page.period(), outcome, typed);
        return toast.getTranslation(key, outcome.accepted(), outcome.rows().size() + typed.size());
    }
}
