package org.jalon.analysis.ui.trend;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** A chart with its table beside it, see {@code trend-chart.ts}. The library that draws is only loaded by a page that has one. */
@Tag("jalon-trend-chart")
@JsModule("./trend/trend-chart.ts")
@NpmPackage(value = "echarts", version = "6.0.0")
class TrendChartElement extends HtmlComponent {

    TrendChartElement(TrendChart chart) {
        getElement().setPropertyBean("model", chart);
    }
}
