package org.jalon.table.ui;

import java.util.function.Consumer;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.shared.ui.Toast;
import org.springframework.stereotype.Component;

/** The step back that a page offers after an act at one row, and what the page says came of it. */
@Component
public record TakingBack(AssessmentUpdates updates) {

    /**
     * Takes back what made this version of a row.
     *
     * @param shows is told how the row stands if it was taken back, before the page says so
     */
    public void of(AssessmentAddress row, int version, Toast toast, Consumer<Assessment> shows) {
        String number = row.indicator();
        switch (updates.update(row, version, new Update.Undo(), Route.PAGE)) {
            case Outcome.Accepted(Assessment now) -> {
                shows.accept(now);
                toast.say(toast.getTranslation("panel.undone", number));
            }
            case Outcome.Rejected(var refusal) -> toast.say(toast.getTranslation(refusal.key(), refusal.parameters()));
            case Outcome.Stale stale -> toast.say(toast.getTranslation("panel.undoTooLate", number));
            case Outcome.Unchanged unchanged -> toast.say(toast.getTranslation("panel.undoTooLate", number));
        }
    }
}
