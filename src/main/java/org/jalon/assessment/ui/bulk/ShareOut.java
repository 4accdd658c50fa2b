package org.jalon.assessment.ui.bulk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.jalon.security.Person;
import org.jalon.shared.ui.Choice;

/** Gives the selected rows to an officer, or takes them back. */
class ShareOut extends Div {

    /** What is done with the choice. */
    record Sharing(Consumer<Person> give, Runnable takeBack) {}

    ShareOut(List<Person> officers, Sharing sharing) {
        setClassName("bulk-form");
        Choice officer = new Choice(getTranslation("share.to"));
        officers.forEach(person -> officer.option(person.username(), person.displayName()));
        if (!officers.isEmpty()) {
            officer.setValue(officers.getFirst().username());
        }
        NativeButton give = new NativeButton(
                getTranslation("share.give"),
                click -> officers.stream()
                        .filter(person -> person.username().equals(officer.getValue()))
                        .findFirst()
                        .ifPresent(sharing.give()));
        NativeButton back = new NativeButton(
                getTranslation("share.takeBack"), click -> sharing.takeBack().run());
        add(officer, give, back);
    }
}
