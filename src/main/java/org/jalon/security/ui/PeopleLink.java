package org.jalon.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.ui.FrameTool;

/** The way to the people, for administrators. */
@org.springframework.stereotype.Component
class PeopleLink implements FrameTool {

    private final CurrentPerson person;

    PeopleLink(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public Component make() {
        Anchor link = new Anchor(PeopleView.PATH);
        link.setText(link.getTranslation("people.title"));
        link.setVisible(person.get()
                .roles()
                .highest()
                .filter(Role.ADMINISTRATOR::equals)
                .isPresent());
        return link;
    }
}
