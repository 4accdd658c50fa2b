package org.jalon.table.ui.reviewer;

import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.shared.ui.Toast;
import org.jalon.table.ui.TakingBack;
import org.springframework.stereotype.Component;

/** What a reviewer does to single rows of the list, said at the row and in a sentence, and the step back. The list does not move by it. */
final class ReviewActions {

    /** What it needs of the rest of Jalon. */
    @Component
    record Services(AssessmentUpdates updates, TakingBack takingBack) {}

    private final Services services;
    private final ReviewPage page;
    private final ReviewElement element;
    private final Toast toast;

    ReviewActions(Services services, ReviewPage page, ReviewElement element, Toast toast) {
        this.services = services;
        this.page = page;
        this.element = element;
        this.toast = toast;
    }

    void approve(String number) {
        act(number, new Update.Approve(), "review.approved.one", "review.approved.one.said");
    }

    void giveBack(String number, String reason) {
        act(number, new Update.Return(reason), "review.returned.one", "review.returned.one.said");
    }

    /** Words that were typed at the row and not saved are in the way, since what is decided here would pass them by. */
    private void act(String number, Update update, String outcomeKey, String said) {
        Optional<Integer> version = page.worklist().version(number);
        if (version.isEmpty()) {
            return;
        }
        if (page.typed().contains(number)) {
            element.refuse(number, say("bulk.typed"));
            toast.say(number + " · " + say("bulk.typed"));
            return;
        }
        Outcome outcome = services.updates().update(page.period().row(number), version.get(), update, Route.PAGE);
        switch (outcome) {
            case Outcome.Accepted(var now) -> {
                page.worklist().settled(number, now.version(), now.state());
                element.settle(number, now.state().code(), say(outcomeKey));
                toast.say(say(said, number), say("panel.undo"), () -> undo(number));
                page.count();
            }
            case Outcome.Stale(var now) -> {
                page.reload();
                element.refuse(number, say("review.stale", now.newest().personName()));
                toast.say(say("review.stale.said", number, now.newest().personName()));
            }
            case Outcome.Rejected(var refusal) -> element.refuse(number, say(refusal.key(), refusal.parameters()));
            case Outcome.Unchanged unchanged -> {}
        }
    }

    void undo(String number) {
        page.worklist()
                .version(number)
                .ifPresent(version -> services.takingBack()
                        .of(page.period().row(number), version, toast, now -> takenBack(number, now)));
    }

    private void takenBack(String number, Assessment now) {
        if (now.state() == EditingState.SUBMITTED || page.isOfSettled()) {
            page.worklist().reopened(number, now.version());
            element.reopen(number);
            page.count();
        } else {
            page.reload();
        }
    }

    private String say(String key, Object... parameters) {
        return toast.getTranslation(key, parameters);
    }
}
