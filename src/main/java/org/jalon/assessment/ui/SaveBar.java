package org.jalon.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The buttons at the foot of the panel, always in sight. */
class SaveBar extends Div {

    private final NativeButton noChange;
    private final Span kept = new Span();

    SaveBar(Runnable save, Runnable saveAndNext, Runnable confirmNoChange) {
        setClassName("save-bar");
        NativeButton saveButton = new NativeButton(getTranslation("panel.save"), click -> save.run());
        saveButton.setClassName("strong");
        saveButton.setTitle(getTranslation("panel.save.keys"));
        NativeButton nextButton = new NativeButton(getTranslation("panel.saveNext"), click -> saveAndNext.run());
        nextButton.setTitle(getTranslation("panel.saveNext.keys"));
        noChange = new NativeButton(getTranslation("panel.noChange"), click -> confirmNoChange.run());
        noChange.setTitle(getTranslation("panel.noChange.title"));
        kept.setClassName("quiet kept");
        kept.getElement().setAttribute("role", "status");
        add(saveButton, nextButton, noChange, kept);
    }

    /** @param unconfirmed whether nobody has confirmed the row yet and nothing is typed */
    void show(boolean unconfirmed) {
        noChange.setVisible(unconfirmed);
        kept.setText("");
    }

    boolean offersNoChange() {
        return noChange.isVisible();
    }

    /** Says quietly that what is typed is kept, and that typing has made 'no change' untrue. */
    void kept() {
        kept.setText(getTranslation("draft.kept"));
    }
}
