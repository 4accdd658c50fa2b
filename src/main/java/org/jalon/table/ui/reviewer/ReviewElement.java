package org.jalon.table.ui.reviewer;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A review as the browser draws it, see {@code review-list.ts}. */
@Tag("jalon-review-list")
@JsModule("./reviewer/review-list.ts")
class ReviewElement extends HtmlComponent {

    /** What a person asks for; rows and groups by their numbers and codes. */
    interface Asked {
        void approve(String number);

        void giveBack(String number, String reason);

        void undo(String number);

        void approveGroup(String code);
    }

    private static final String NUMBER = "event.detail.code";
    private static final String REASON = "event.detail.reason";
    private static final String GROUP = "event.detail.group";

    ReviewElement(Asked asked) {
        on("row-approve", NUMBER, asked::approve);
        on("row-undo", NUMBER, asked::undo);
        on("group-approve", GROUP, asked::approveGroup);
        getElement()
                .addEventListener(
                        "row-return",
                        event -> asked.giveBack(
                                event.getEventData().path(NUMBER).asString(""),
                                event.getEventData().path(REASON).asString("")))
                .addEventData(NUMBER)
                .addEventData(REASON);
    }

    private void on(String event, String data, java.util.function.Consumer<String> act) {
        getElement()
                .addEventListener(
                        event,
                        heard -> act.accept(heard.getEventData().path(data).asString("")))
                .addEventData(data);
    }

    void show(ReviewModel.Model model) {
        getElement().setPropertyBean("model", model);
    }

    /** Says at the row what became of it, in the colour of that state, and moves the keyboard on. */
    void settle(String number, String state, String text) {
        getElement().callJsFunction("settle", number, state, text);
    }

    /** Says at the row why nothing became of it. */
    void refuse(String number, String text) {
        getElement().callJsFunction("refuse", number, text);
    }

    void reopen(String number) {
        getElement().callJsFunction("reopen", number);
    }

    void focusFirst() {
        getElement().callJsFunction("focusWaiting", "");
    }
}
