package org.jalon.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jalon.security.signin.SignInPage;

/** What a page that cannot be shown says instead: what happened, what is safe, where to go on. */
class ErrorPage extends Div {

    ErrorPage() {
        setClassName("page error-page");
    }

    /** Says it with the words {@code error.<key>.title} and {@code error.<key>.text}. */
    void say(String key, Object... parameters) {
        removeAll();
        H1 title = new H1(getTranslation("error." + key + ".title", parameters));
        Paragraph text = new Paragraph(getTranslation("error." + key + ".text", parameters));
        text.setClassName("lead");
        Anchor on = new Anchor(SignInPage.AFTER_SIGN_IN, getTranslation("error.toTable"));
        on.setClassName("button");
        add(title, text, new Paragraph(on));
    }
}
