package org.jalon.table.ui.officer;

import java.util.List;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.draft.Drafts;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.springframework.stereotype.Component;

/** What is done to a single row from the list of 'My quarter', without opening it. */
@Component
record WorklistActs(AssessmentUpdates updates, Drafts drafts) {

    /** What came of it. */
    sealed interface Done {

        record Made(Assessment now) implements Done {}

        /** @param key of the words that say why not */
        record Not(String key, List<Object> parameters) implements Done {}
    }

    /** Does {@code update} to the row as it was shown. Words that were typed at it and not saved are in the way of every act but undoing. */
    Done act(AssessmentAddress row, Assessment shown, Update update) {
        if (!(update instanceof Update.Undo) && drafts.of(row).isPresent()) {
            return new Done.Not("quarter.typed", List.of());
        }
        return switch (updates.update(row, shown.version(), update, Route.PAGE)) {
            case Outcome.Accepted(Assessment now) -> new Done.Made(now);
            case Outcome.Unchanged unchanged -> new Done.Not("bulk.unchanged", List.of());
            case Outcome.Stale(Assessment now) ->
                new Done.Not("quarter.stale", List.of(now.newest().personName()));
            case Outcome.Rejected(var refusal) -> new Done.Not(refusal.key(), List.of(refusal.parameters()));
        };
    }
}
