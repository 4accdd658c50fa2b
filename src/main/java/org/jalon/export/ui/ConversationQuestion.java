package org.jalon.export.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** The second question before the internal conversation leaves Jalon. Its answer is kept nowhere. */
class ConversationQuestion extends Div {

    private final H2 question = new H2(getTranslation("documents.askAgain.title"));

    /** @param answer is told whether the conversation is to be in the document */
    ConversationQuestion(Consumer<Boolean> answer) {
        setClassName("notice notice-error ask-again");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("documents.askAgain.title"));
        question.getElement().setAttribute("tabindex", "-1");
        Div acts = new Div(
                act("documents.askAgain.without", false, answer, "strong"),
                act("documents.askAgain.with", true, answer, ""));
        acts.setClassName("acts");
        add(question, new Paragraph(getTranslation("documents.askAgain.text")), acts);
        setVisible(false);
    }

    void open() {
        setVisible(true);
        question.getElement().callJsFunction("focus");
    }

    void close() {
        setVisible(false);
    }

    private NativeButton act(String key, boolean internal, Consumer<Boolean> answer, String style) {
        NativeButton button = new NativeButton(getTranslation(key), click -> {
            close();
            answer.accept(internal);
        });
        button.setClassName(style);
        return button;
    }
}
