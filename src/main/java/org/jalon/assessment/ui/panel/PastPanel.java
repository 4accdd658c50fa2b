package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.ui.ContentText;

/** A row as it was sealed or recorded, beside the table of that state: there to be read, never to be written. */
public class PastPanel extends Aside {

    public PastPanel() {
        setClassName("panel");
        getElement().setAttribute("aria-label", getTranslation("panel.label"));
        setVisible(false);
    }

    /** @param said what the row said in that state */
    public void open(PanelSubject subject, Assessment said, PanelHost host) {
        removeAll();
        Paragraph notice = new Paragraph(
                getTranslation("past.row", said.version(), said.newest().personName()));
        notice.setClassName("notice notice-warning");
        Div body = new Div(notice, new ContentText(subject.framework(), said.content()));
        body.setClassName("panel-body");
        add(new PanelHead(subject, host), body);
        setVisible(true);
    }

    public void close() {
        removeAll();
        setVisible(false);
    }
}
