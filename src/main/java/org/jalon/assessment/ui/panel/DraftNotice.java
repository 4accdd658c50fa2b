package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jalon.shared.ui.LocalTime;

/** Says that what one typed earlier is back in the form, and offers to throw it away. */
class DraftNotice extends Div {

    private final Runnable discard;

    DraftNotice(Runnable discard) {
        this.discard = discard;
        setClassName("notice draft-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(Instant savedAt) {
        removeAll();
        NativeButton throwAway = new NativeButton(getTranslation("draft.discard"), click -> discard.run());
        throwAway.setClassName("plain");
        add(new Span(getTranslation("draft.restored")), new Span(" "), new LocalTime(savedAt), throwAway);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
