package org.jalon.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Why something was not done, said above the fields and read out at once. */
public class PanelMessage extends Paragraph {

    public PanelMessage() {
        setClassName("notice notice-error");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    public void say(String words) {
        setText(words);
        setVisible(true);
    }

    public void hide() {
        setVisible(false);
    }
}
