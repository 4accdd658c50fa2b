package org.jalon.assessment.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.Assessments;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** One row, opened beside the table: to be brought up to date, or to be read where it cannot be changed. Never a dialog. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CssImport("./styles/panel.css")
public class AssessmentPanel extends Aside {

    private final transient Assessments assessments;
    private final transient CurrentPerson person;
    private final transient Editing.Services services;
    private final transient ConversationBox.Services conversations;

    AssessmentPanel(
            Assessments assessments,
            CurrentPerson person,
            Editing.Services services,
            ConversationBox.Services conversations) {
        this.assessments = assessments;
        this.person = person;
        this.services = services;
        this.conversations = conversations;
        setClassName("panel");
        getElement().setAttribute("aria-label", getTranslation("panel.label"));
        setVisible(false);
    }

    /** Shows a row; what stood in the panel before is gone from the screen, but kept as a draft if it was not saved. */
    public void open(PanelSubject subject, PanelHost host) {
        removeAll();
        Assessment now =
                assessments.in(subject.period(), subject.indicator().id()).orElseThrow();
        add(new PanelHead(subject, host));
        if (person.get().role().includes(Role.OFFICER)) {
            add(new ConversationBox(conversations, subject.address()));
        }
        if (mayEdit(subject)) {
            Editing form = new Editing(services, subject, now, host);
            add(form);
            form.begin();
        } else {
            add(readOnly(subject, now));
        }
        setVisible(true);
    }

    /** Empties the panel. */
    public void close() {
        removeAll();
        setVisible(false);
    }

    private boolean mayEdit(PanelSubject subject) {
        return !subject.period().isSealed() && person.get().role().includes(Role.OFFICER);
    }

    private Div readOnly(PanelSubject subject, Assessment now) {
        String why = subject.period().isSealed()
                ? getTranslation(
                        "panel.sealed",
                        subject.period().code(),
                        subject.period().reportSymbol().orElse(subject.period().code()))
                : getTranslation("panel.readerOnly");
        Paragraph reason = new Paragraph(why);
        reason.setClassName("notice");
        Div body = new Div(reason, new ContentText(subject.framework(), now.content()));
        body.setClassName("panel-body");
        return body;
    }
}
