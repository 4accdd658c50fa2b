package org.jalon.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.ui.FrameTool;

/** One's own name, which leads to one's own page. */
@org.springframework.stereotype.Component
class OwnPageLink implements FrameTool {

    private final CurrentPerson person;

    OwnPageLink(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public Component make() {
        Anchor link = new Anchor(OwnPageView.PATH, person.get().displayName());
        link.setClassName("person");
        link.setTitle(link.getTranslation("me.title"));
        return link;
    }
}
