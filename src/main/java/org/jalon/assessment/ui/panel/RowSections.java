package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What stands below the form of a row. The entries of its lists are one stop for the keyboard together, so that one gets past them. */
@Tag("jalon-row-sections")
@JsModule("./panel/row-sections.ts")
class RowSections extends HtmlContainer {

    RowSections() {
        setClassName("row-sections");
    }
}
