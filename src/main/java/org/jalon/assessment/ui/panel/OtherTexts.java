package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.update.AssessmentForm;
import org.jspecify.annotations.Nullable;

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

        /** Puts the keyboard into the form, which stays where it is. */
        void takeKeyboard();

        /** From now on the form is about this version, whose words its person has seen. */
        void goOnFrom(Assessment now);
    }

    private final Form form;
    private final ConflictBox conflict;
    private transient @Nullable Assessment laid;
    private final Div savedElsewhere = new Div();

    OtherTexts(PanelSubject subject, Form form) {
        this.form = form;
        conflict = new ConflictBox(subject.framework(), form);
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
        laid = now;
        savedElsewhere.setVisible(false);
        form.goOnFrom(now);
        Map<String, String> mine = FormTexts.of(form.form());
        Map<String, String> theirs = FormTexts.of(AssessmentForm.of(now.content()));
        theirs.put("reason", mine.getOrDefault("reason", ""));
        conflict.show(
                said(getTranslation("conflict.title", now.newest().personName(), now.version()), "conflict.mine"),
                mine,
                theirs,
                form::focusFirst);
    }

    /**
     * What this browser still holds and the server never got is a person's own text and goes into the form; what was there before stands beside
     * it.
     */
    void offer(Map<String, String> typed, Runnable forget) {
        Map<String, String> now = FormTexts.of(form.form());
        Map<String, String> mirrored = new LinkedHashMap<>(now);
        mirrored.putAll(typed);
        Set<String> differing = FormTexts.differing(now, mirrored);
        if (differing.isEmpty()) {
            return;
        }
        mirrored.keySet().retainAll(differing);
        form.take(mirrored);
        form.takeKeyboard();
        Assessment saved = laid;
        if (saved == null) {
            conflict.show(
                    said(getTranslation("conflict.mirrored"), "conflict.mine.offline"),
                    FormTexts.of(form.form()),
                    now,
                    forget);
        } else {
            lay(saved);
        }
    }

    private ConflictBox.Said said(String title, String mineKey) {
        return new ConflictBox.Said(title, getTranslation(mineKey), getTranslation("conflict.theirs"));
    }

    void hide() {
        laid = null;
        savedElsewhere.setVisible(false);
        conflict.hide();
    }
}
