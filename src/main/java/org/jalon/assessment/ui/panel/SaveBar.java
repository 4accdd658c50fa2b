package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The buttons at the foot of the panel, always in sight. */
class SaveBar extends Div {

    private final NativeButton noChange;
    private final NativeButton submit;
    private final Span kept = new Span();

    SaveBar(Runnable save, Runnable saveAndNext, Runnable confirmNoChange, Runnable handIn) {
        setClassName("save-bar");
        NativeButton saveButton = new NativeButton(getTranslation("panel.save"), click -> save.run());
        saveButton.setClassName("strong");
        saveButton.setTitle(getTranslation("panel.save.keys"));
        NativeButton nextButton = new NativeButton(getTranslation("panel.saveNext"), click -> saveAndNext.run());
        nextButton.setTitle(getTranslation("panel.saveNext.keys"));
        noChange = new NativeButton(getTranslation("panel.noChange"), click -> confirmNoChange.run());
        noChange.setTitle(getTranslation("panel.noChange.title"));
        submit = new NativeButton(getTranslation("panel.submit"), click -> handIn.run());
        submit.setTitle(getTranslation("panel.submit.title"));
        kept.setClassName("quiet draft-state");
        kept.getElement().setAttribute("role", "status");
        add(saveButton, nextButton, noChange, submit, kept);
    }

    /**
     * @param unconfirmed whether the row waits for an officer and nothing is typed
     * @param ready whether it can be submitted as it is
     */
    void show(boolean unconfirmed, boolean ready) {
        noChange.setVisible(unconfirmed);
        submit.setVisible(ready);
        submit.setText(getTranslation("panel.submit"));
        kept.setText("");
    }

    boolean offersNoChange() {
        return noChange.isVisible();
    }

    /** Says quietly that what is typed is kept, and that typing has made 'no change' untrue. */
    void kept() {
        kept.setText(getTranslation("draft.kept"));
        submit.setText(getTranslation("panel.saveSubmit"));
        submit.setVisible(true);
    }
}
