package org.jalon.measure.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.function.Consumer;

/** A measure with its table, see {@code figure-chart.ts}. The library that draws is only loaded by a page that has one. */
@Tag("jalon-figure-chart")
@JsModule("./measure/figure-chart.ts")
@NpmPackage(value = "echarts", version = "6.0.0")
class FigureChartElement extends HtmlComponent {

    FigureChartElement(FigureChart chart) {
        getElement().setPropertyBean("model", chart);
    }

    /** @param asked is given the id of the observation that somebody wants to revise */
    void onRevise(Consumer<String> asked) {
        getElement()
                .addEventListener(
                        "revise",
                        event -> asked.accept(
                                event.getEventData().path("event.detail.id").asString("")))
                .addEventData("event.detail.id");
    }
}
