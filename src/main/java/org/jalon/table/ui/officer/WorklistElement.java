package org.jalon.table.ui.officer;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** The list of rows to work through, as the browser draws it and answers keys; see {@code worklist-rows.ts}. */
@Tag("jalon-worklist-rows")
@JsModule("./officer/worklist-rows.ts")
class WorklistElement extends HtmlComponent {

    /** What a person does with the list. */
    interface Acts {

        void edit(String number);

        void confirm(String number);

        void submit(String number);

        void undo();

        void select(List<String> numbers);
    }

    /** To be called once: what a person does is done by {@code acts}. */
    void serve(Acts acts) {
        getElement()
                .addEventListener("row-act", event -> {
                    String number =
                            event.getEventData().path("event.detail.code").asString("");
                    switch (event.getEventData().path("event.detail.act").asString("")) {
                        case "confirm" -> acts.confirm(number);
                        case "submit" -> acts.submit(number);
                        case "undo" -> acts.undo();
                        default -> acts.edit(number);
                    }
                })
                .addEventData("event.detail.code")
                .addEventData("event.detail.act");
        getElement()
                .addEventListener(
                        "rows-selected",
                        event -> acts.select(
                                List.of(event.getEventData()
                                                .path("event.detail.codes")
                                                .asString("")
                                                .split(" "))
                                        .stream()
                                        .filter(number -> !number.isEmpty())
                                        .toList()))
                .addEventData("event.detail.codes");
    }

    /** Without any row nothing is seen of it; it is there nevertheless, and hears where something is typed in this browser. */
    void show(WorklistModel.Model model) {
        getElement().setPropertyBean("model", model);
        getElement().setAttribute("hidden", model.bands().isEmpty());
    }

    /** Marks a row as the open one and brings it into sight. */
    void open(String number) {
        getElement().setProperty("opened", number);
        getElement().callJsFunction("reveal", number);
    }

    void openNone() {
        getElement().setProperty("opened", "");
    }

    void selectNone() {
        getElement().callJsFunction("selectNone");
    }

    /** Puts the keyboard onto a row. */
    void focusRow(String number) {
        getElement().callJsFunction("focusRow", number);
    }

    /** Puts the keyboard onto a row unless somebody has it elsewhere on the page already. */
    void offerFocus(String number) {
        getElement().callJsFunction("offerFocus", number);
    }

    /** Selects all rows that only have to be submitted. */
    void selectReady() {
        getElement().callJsFunction("selectReady");
    }
}
