package org.jalon.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentForm;

/**
 * Texts that stand against what is in the form: what somebody else saved meanwhile, and what this browser still holds from an earlier time.
 * They are laid beside it; none is ever taken by itself.
 */
class OtherTexts extends Div {

    /** The form that they stand against. */
    interface Form {

        AssessmentForm form();

        void take(Map<String, String> texts);

        void focusFirst();

        /** From now on the form is about this version, whose words its person has seen. */
        void goOnFrom(Assessment now);
    }

    private final Form form;
    private final ConflictBox conflict;
    private final Div savedElsewhere = new Div();

    OtherTexts(PanelSubject subject, Form form) {
        this.form = form;
        conflict = new ConflictBox(subject.framework());
        savedElsewhere.setClassName("notice notice-warning saved-elsewhere");
        savedElsewhere.getElement().setAttribute("role", "status");
        savedElsewhere.setVisible(false);
        add(savedElsewhere, conflict);
    }

    /** Says that somebody saved the row while words are being typed here, and leaves the rest to the person. */
    void tell(Assessment now) {
        savedElsewhere.removeAll();
        NativeButton both = new NativeButton(getTranslation("live.showBoth"), click -> lay(now));
        both.setClassName("plain");
        savedElsewhere.add(
                new Span(getTranslation("live.savedMeanwhile", now.newest().personName(), now.version())), both);
        savedElsewhere.setVisible(true);
    }

    /** Lays what stands now beside what is in the form. */
    void lay(Assessment now) {
        savedElsewhere.setVisible(false);
        form.goOnFrom(now);
        Map<String, String> mine = FormTexts.of(form.form());
        Map<String, String> theirs = FormTexts.of(AssessmentForm.of(now.content()));
        theirs.put("reason", mine.getOrDefault("reason", ""));
        conflict.show(
                getTranslation("conflict.title", now.newest().personName(), now.version()),
                mine,
                theirs,
                form::take,
                form::focusFirst);
    }

    /** What this browser still holds and the server never got, beside what the server has. */
    void offer(Map<String, String> typed, Runnable forget) {
        Map<String, String> now = FormTexts.of(form.form());
        Map<String, String> mirrored = new LinkedHashMap<>(now);
        mirrored.putAll(typed);
        if (!FormTexts.differing(now, mirrored).isEmpty()) {
            conflict.show(getTranslation("conflict.mirrored"), now, mirrored, form::take, forget);
        }
    }

    void hide() {
        savedElsewhere.setVisible(false);
        conflict.hide();
    }
}
