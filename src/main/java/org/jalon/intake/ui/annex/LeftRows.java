package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.intake.annex.Acceptances;
import org.jalon.intake.annex.Accepted;
import org.jalon.intake.annex.Accepted.Result;

/** Rows that stayed as they were, each with the reason. */
class LeftRows extends Div {

    private final UnorderedList list = new UnorderedList();

    LeftRows(Accepted accepted) {
        accepted.left().forEach(row -> list.add(new ListItem(row.name() + ": " + said(row.result()))));
        done();
    }

    LeftRows(Acceptances.Undone undone) {
        undone.left().forEach(row -> {
            String why = row.outcome() instanceof Outcome.Rejected(var refusal)
                    ? getTranslation(refusal.key(), refusal.parameters())
                    : getTranslation("annex.result.stale");
            list.add(new ListItem(row.indicator() + ": " + why));
        });
        done();
    }

    private void done() {
        setClassName("notice notice-warning");
        list.setClassName("flaws");
        add(list);
    }

    private String said(Result result) {
        return switch (result) {
            case Result.Refused(var refusal) -> getTranslation(refusal.key(), refusal.parameters());
            case Result.Done done -> "";
            case Result.Standing standing -> getTranslation("annex.result.standing");
            case Result.Stale stale -> getTranslation("annex.result.stale");
            case Result.ToDecide decide -> getTranslation("annex.result.to-decide");
            case Result.Waits waits -> getTranslation("annex.result.waits");
        };
    }
}
