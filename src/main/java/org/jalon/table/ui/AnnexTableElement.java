package org.jalon.table.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** The table as the browser draws it, see {@code annex-table.ts}. */
@Tag("jalon-annex-table")
@JsModule("./table/annex-table.ts")
class AnnexTableElement extends HtmlComponent {

    /** @param open is given the number of the row that a person wants to open */
    AnnexTableElement(Consumer<String> open) {
        getElement()
                .addEventListener(
                        "row-open",
                        event -> open.accept(
                                event.getEventData().path("event.detail.code").asString("")))
                .addEventData("event.detail.code");
    }

    /** Without any row nothing is seen of it; it is there nevertheless, and hears where something is typed in this browser. */
    void show(TableModel.Model model) {
        getElement().setPropertyBean("model", model);
        getElement().setAttribute("hidden", model.bands().isEmpty());
    }

    /** Marks a row as the open one and brings it into sight. */
    void select(String number) {
        getElement().setProperty("selected", number);
        getElement().callJsFunction("reveal");
    }

    void selectNone() {
        getElement().setProperty("selected", "");
    }

    void focusRow(String number) {
        getElement().callJsFunction("focusRow", number);
    }
}
