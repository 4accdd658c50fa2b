package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.shared.ui.LocalTime;

/** How far a row has come and, where that matters, what it means for whoever has it open: first of all why it was returned. */
class RowState extends Div {

    RowState() {
        setClassName("row-state");
    }

    /** @param returned the version by which it was returned, if it has not been handed in again since */
    void show(
            PanelSubject subject,
            Assessment now,
            Optional<AssessmentVersion> returned,
            boolean officer,
            boolean editable) {
        removeAll();
        returned.ifPresent(this::addReturn);
        if (subject.period().isSealed()) {
            say(
                    "panel.sealed",
                    subject.period().label(),
                    subject.period().reportSymbol().orElse(subject.period().label()));
        } else if (!officer) {
            say("panel.readerOnly");
        } else if (now.state() == EditingState.SUBMITTED) {
            say(
                    editable ? "panel.submitted.open" : "panel.submitted.closed",
                    now.newest().personName());
        } else if (now.state() == EditingState.APPROVED) {
            say("panel.approved", now.newest().personName());
        } else if (now.state() == EditingState.PUBLISHED) {
            say("panel.asPublished");
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private void addReturn(AssessmentVersion version) {
        Span who = new Span(getTranslation("panel.returned", version.personName()));
        who.setClassName("return-head");
        Paragraph reason = new Paragraph(version.reason().orElse(""));
        reason.setClassName("return-reason");
        reason.getElement().setAttribute("dir", "auto");
        Div box = new Div(new Div(who, new Span(" "), new LocalTime(version.recordedAt())), reason);
        box.setClassName("notice notice-warning returned");
        add(box);
    }

    private void say(String key, Object... parameters) {
        Paragraph words = new Paragraph(getTranslation(key, parameters));
        words.setClassName("notice");
        add(words);
    }
}
