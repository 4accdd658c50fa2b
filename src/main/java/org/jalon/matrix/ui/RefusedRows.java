package org.jalon.matrix.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jalon.assessment.BulkOutcome;
import org.jalon.assessment.Outcome;

/** Which rows did not take an act for several of them, and why, row by row; nothing at all if all took it. */
class RefusedRows extends Div {

    RefusedRows() {
        setClassName("notice notice-warning review-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    void show(BulkOutcome outcome) {
        removeAll();
        List<BulkOutcome.Row> refused = outcome.rows().stream()
                .filter(row -> !(row.outcome() instanceof Outcome.Accepted))
                .toList();
        setVisible(!refused.isEmpty());
        UnorderedList list = new UnorderedList();
        refused.forEach(row ->
                list.add(new ListItem(getTranslation("review.refused.row", row.indicator(), reason(row.outcome())))));
        add(new Paragraph(getTranslation("review.refused", refused.size())), list);
    }

    private String reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> "";
            case Outcome.Unchanged unchanged -> getTranslation("panel.unchanged");
            case Outcome.Stale(var now) ->
                getTranslation("review.stale", now.newest().personName());
            case Outcome.Rejected(var refusal) -> getTranslation(refusal.key(), refusal.parameters());
        };
    }
}
