package org.jalon.assessment.ui.seal;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/**
 * Asks for the password of the person who is signed in, for one act. The password travels with that act alone: it is never the state of a
 * component, and the field is empty again as soon as it was sent.
 */
@Tag("form")
class PasswordForm extends HtmlContainer {

    private static final String TYPED = "element.querySelector('input[type=password]').value";

    private final NativeButton button;

    /** @param sign is given the password */
    PasswordForm(String username, String label, String done, Consumer<String> sign) {
        setClassName("password-form");
        // For password managers, which want to know whose password it is.
        Element name = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("autocomplete", "username")
                .setAttribute("value", username)
                .setAttribute("hidden", true);
        Element password = new Element("input")
                .setAttribute("type", "password")
                .setAttribute("id", "signing-password")
                .setAttribute("autocomplete", "current-password")
                .setAttribute("required", true);
        NativeLabel words = new NativeLabel(label);
        words.setFor("signing-password");
        button = new NativeButton(done);
        button.setClassName("strong");
        button.getElement().setAttribute("type", "submit");
        getElement().appendChild(name, words.getElement(), password);
        add(button);
        getElement()
                .addEventListener("submit", event -> {
                    password.executeJs("this.value = ''");
                    sign.accept(event.getEventData().path(TYPED).asString(""));
                })
                .addEventData(TYPED)
                .preventDefault();
    }

    void setReady(boolean ready) {
        button.setEnabled(ready);
    }
}
