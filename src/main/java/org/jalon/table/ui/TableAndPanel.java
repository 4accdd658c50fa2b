package org.jalon.table.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.assessment.ui.panel.AssessmentPanel;
import org.jalon.assessment.ui.panel.PanelHost;
import org.jalon.assessment.ui.panel.PanelSubject;
import org.jalon.assessment.ui.panel.PastPanel;
import org.jalon.table.AnnexTable;

/** The table with, at times, one row open beside it: in the panel that writes, or in the one that shows the past. */
class TableAndPanel extends Div {

    private final AnnexTableElement element;
    private final AssessmentPanel panel;
    private final PastPanel pastPanel = new PastPanel();

    /** @param body holds {@code element} and what belongs to it */
    TableAndPanel(Component body, AnnexTableElement element, AssessmentPanel panel) {
        this.element = element;
        this.panel = panel;
        setClassName("list-and-panel");
        add(body, panel, pastPanel);
    }

    /** @param past whether the row is only shown */
    void open(PanelSubject subject, AnnexTable.Row row, boolean past, PanelHost host) {
        element.select(row.indicator().code());
        addClassName("with-panel");
        if (past) {
            pastPanel.open(subject, row.assessment(), host);
        } else {
            panel.open(subject, host);
        }
    }

    void close() {
        removeClassName("with-panel");
        element.selectNone();
        panel.close();
        pastPanel.close();
    }

    void savedElsewhere(List<AssessmentsChanged> changes) {
        panel.savedElsewhere(changes);
    }

    void periodChanged(PanelSubject subject) {
        panel.periodChanged(subject);
    }

    /** What the page has to say of the open row is not what it was. */
    void remarksChanged() {
        panel.remarksChanged();
    }
}
