package org.jalon.table.ui.reviewer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.ui.bulk.RefusedList;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.table.TableNavigation;

/** Which rows did not take an act for several of them, and why; nothing at all if all took it. */
class RefusedRows extends Div {

    RefusedRows() {
        setClassName("notice notice-warning review-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    /** @param typed the numbers of rows that were passed over */
    void show(PeriodAddress table, BulkOutcome outcome, List<String> typed) {
        removeAll();
        RefusedList refused = new RefusedList(
                outcome, typed, row -> TableNavigation.row(table.mandate(), table.framework(), table.period(), row));
        setVisible(refused.rows() > 0);
        add(new Paragraph(getTranslation("review.refused", refused.rows())), refused);
    }
}
