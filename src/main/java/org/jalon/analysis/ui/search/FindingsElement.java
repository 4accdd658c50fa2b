package org.jalon.analysis.ui.search;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What a search found as the browser draws it, see {@code findings-list.ts}. */
@Tag("jalon-findings-list")
@JsModule("./search/findings-list.ts")
class FindingsElement extends HtmlComponent {

    FindingsElement(FindingsModel.Model model) {
        getElement().setPropertyBean("model", model);
    }
}
