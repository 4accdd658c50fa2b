package org.jalon.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Why something was not done, said above the fields and read out at once. */
class PanelMessage extends Paragraph {

    PanelMessage() {
        setClassName("notice notice-error");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void say(String words) {
        setText(words);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
