package org.jalon.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * One short sentence about what has just been done, with a way to take it back. It stays until the next one or until it is put away,
 * since a sentence that vanishes by itself is lost on whoever looked elsewhere; assistive technology reads it out.
 */
public class Toast extends Div {

    public Toast() {
        setClassName("toast");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Says {@code text} and nothing more. */
    public void say(String text) {
        removeAll();
        add(new Span(text), close());
    }

    /** Says {@code text} and offers to do {@code action}. */
    public void say(String text, String actionLabel, Runnable action) {
        removeAll();
        NativeButton button = new NativeButton(actionLabel, click -> {
            removeAll();
            action.run();
        });
        add(new Span(text), button, close());
    }

    private NativeButton close() {
        NativeButton close = new NativeButton("×", click -> removeAll());
        close.setAriaLabel(UI.getCurrent().getTranslation("toast.close"));
        return close;
    }
}
