package org.jalon.security.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import org.jalon.security.signin.SignInPage;
import org.jspecify.annotations.Nullable;

/**
 * The name, the password and the button, as a form that the browser itself posts: password managers know it, Enter works, and the
 * password never travels as the state of a component.
 */
@Tag("form")
class SignInForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final Element name = input("username", "text", "username");
    private final Element password = input("password", "password", "current-password");
    private final NativeButton button = new NativeButton();

    SignInForm() {
        // Relative to the page's base, so that Jalon also works under a path.
        getElement().setAttribute("method", "post").setAttribute("action", SignInPage.PATH.substring(1));
        name.setAttribute("autocapitalize", "none").setAttribute("spellcheck", "false");
        button.setText(getTranslation("sign-in.button"));
        button.getElement().setAttribute("type", "submit");
        getElement()
                .appendChild(label("username", "sign-in.name"), name, label("password", "sign-in.password"), password);
        add(button);
    }

    /** Puts the cursor where typing goes on: the name, or the password if the name is there already. */
    void startWith(@Nullable String typedName) {
        Element first = name;
        if (typedName != null && !typedName.isBlank()) {
            name.setAttribute("value", typedName);
            first = password;
        }
        first.setAttribute("autofocus", true);
        // Flow puts the page into its outlet once more when it is complete, and the cursor is lost with the move.
        first.executeJs("""
                const outlet = document.getElementById('outlet');
                if (outlet) {
                    new MutationObserver((_, moved) => { moved.disconnect(); this.focus(); }).observe(outlet, { childList: true });
                }
                """);
    }

    /** Says that what was typed is the matter, and where the reason stands. */
    void markRefused(String idOfReason) {
        for (Element field : new Element[] {name, password}) {
            field.setAttribute("aria-invalid", "true").setAttribute("aria-describedby", idOfReason);
        }
    }

    void fillIn(String newName, String newPassword) {
        name.executeJs("this.value = $0", newName);
        password.executeJs("this.value = $0", newPassword);
        button.focus();
    }

    private static Element input(String id, String type, String autocomplete) {
        return new Element("input")
                .setAttribute("id", id)
                .setAttribute("name", id)
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
    }

    private Element label(String forId, String key) {
        NativeLabel label = new NativeLabel(getTranslation(key));
        label.setFor(forId);
        return label.getElement();
    }
}
