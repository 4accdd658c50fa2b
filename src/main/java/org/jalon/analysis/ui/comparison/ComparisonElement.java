package org.jalon.analysis.ui.comparison;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A comparison as the browser draws it, see {@code comparison-table.ts}. */
@Tag("jalon-comparison-table")
@JsModule("./comparison/comparison-table.ts")
class ComparisonElement extends HtmlComponent {

    void show(ComparisonModel.Model model) {
        getElement().setPropertyBean("model", model);
    }
}
