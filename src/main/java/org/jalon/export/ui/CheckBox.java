package org.jalon.export.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** The browser's own check box with its label, and what is to be known of it below. */
class CheckBox extends Div {

    private final Element box = new Element("input").setAttribute("type", "checkbox");
    private final Span note = new Span();

    CheckBox(String text, Consumer<Boolean> changed) {
        setClassName("check");
        Element words = new Element("span");
        words.setText(text);
        note.setClassName("quiet");
        getElement().appendChild(new Element("label").appendChild(box, words), note.getElement());
        box.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                changed.accept(box.getProperty("checked", false));
            }
        });
    }

    void show(boolean offered, boolean checked, String about) {
        setVisible(offered);
        box.setProperty("checked", checked);
        note.setText(about);
    }
}
