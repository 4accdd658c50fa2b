package org.jalon.table.ui.officer;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.workflow.Update;
import org.jalon.shared.ui.Toast;

/** What is done to single rows of a list without opening them, said in a sentence, and the one step back. */
final class RowActions {

    /** The page with the list. */
    interface Page {

        PeriodAddress table();

        /** A row as it is shown; empty if it is not in the table. */
        Optional<Assessment> standing(String number);

        /** Whether the browser has words there that are not saved. */
        boolean holdsTyped(String number);

        /** Something was done to the row, or was not: shows how it stands. */
        void done(String number);

        /** The same, and the keyboard goes back to it. */
        void takenBack(String number);
    }

    private final WorklistActs acts;
    private final Page page;
    private final Toast toast;
    private Optional<Runnable> undo = Optional.empty();

    RowActions(WorklistActs acts, Page page, Toast toast) {
        this.acts = acts;
        this.page = page;
        this.toast = toast;
    }

    void act(String number, Update update, String doneKey) {
        if (page.holdsTyped(number)) {
            refuse(number, "quarter.typed", List.of());
            return;
        }
        page.standing(number).ifPresent(shown -> {
            AssessmentAddress row = page.table().row(number);
            WorklistActs.Done done = acts.act(row, shown, update);
            page.done(number);
            switch (done) {
                case WorklistActs.Done.Made(Assessment now) ->
                    offerUndo(row, now, toast.getTranslation(doneKey, number));
                case WorklistActs.Done.Not(String key, List<Object> parameters) -> refuse(number, key, parameters);
            }
        });
    }

    void offerUndo(AssessmentAddress row, Assessment now, String message) {
        Runnable back = () -> takeBack(row, now);
        undo = Optional.of(back);
        toast.say(message, toast.getTranslation("panel.undo"), back);
    }

    /** Takes back what was done last, if that is still known. */
    void undo() {
        undo.ifPresentOrElse(Runnable::run, () -> toast.say(toast.getTranslation("quarter.noUndo")));
    }

    /** What the toast offers to take back is no longer what was done last. */
    void forget() {
        toast.removeAll();
        undo = Optional.empty();
    }

    private void takeBack(AssessmentAddress row, Assessment done) {
        undo = Optional.empty();
        String number = row.indicator();
        switch (acts.act(row, done, new Update.Undo())) {
            case WorklistActs.Done.Made made -> toast.say(toast.getTranslation("panel.undone", number));
            case WorklistActs.Done.Not(String key, List<Object> parameters) -> refuse(number, key, parameters);
        }
        page.takenBack(number);
    }

    private void refuse(String number, String key, List<Object> parameters) {
        toast.say(number + " · " + toast.getTranslation(key, parameters.toArray()));
    }
}
