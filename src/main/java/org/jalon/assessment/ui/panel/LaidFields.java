package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Div;
import org.jalon.assessment.deadline.DeadlineAloud;
import org.jalon.assessment.ui.panel.fields.AssessmentFields;
import org.jalon.assessment.update.AssessmentForm;

/** Where the fields of a row are laid, and laid anew when other words are to be in them. */
class LaidFields extends Div {

    private final transient PanelSubject subject;
    private final transient DeadlineAloud aloud;
    private final transient Runnable typed;
    private AssessmentFields fields;

    /** @param typed is run whenever something was typed into the fields */
    LaidFields(PanelSubject subject, DeadlineAloud aloud, AssessmentForm form, Runnable typed) {
        this.subject = subject;
        this.aloud = aloud;
        this.typed = typed;
        fields = made(form);
        add(fields);
    }

    AssessmentFields fields() {
        return fields;
    }

    /** Other words, in fields that are new. */
    void lay(AssessmentForm form) {
        fields = made(form);
        removeAll();
        add(fields);
    }

    /** Stays as it is under the person's hands, unless something was stored in another form than it was typed. */
    void stayOn(AssessmentForm stored) {
        if (!fields.holds(stored)) {
            lay(stored);
            fields.focusFirst();
        }
    }

    private AssessmentFields made(AssessmentForm form) {
        return new AssessmentFields(subject.framework(), aloud, form, subject.before(), typed);
    }
}
