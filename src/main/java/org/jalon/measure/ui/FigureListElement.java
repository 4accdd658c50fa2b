package org.jalon.measure.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** All measures with their latest figures, see {@code figure-list.ts}. */
@Tag("jalon-figure-list")
@JsModule("./measure/figure-list.ts")
class FigureListElement extends HtmlComponent {

    FigureListElement(FigureList list) {
        getElement().setPropertyBean("model", list);
    }
}
