package org.jalon.analysis.ui.trend;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jalon.analysis.AnalysisNavigation;
import org.jalon.analysis.TrendReading;
import org.jalon.analysis.Trends;
import org.jalon.shared.Words;

/** How a framework went through its periods: charts, each with its table beside it. */
@Route(":mandate/:framework/trends")
@PermitAll
class TrendsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TrendReading reading;
    private final transient Words words;

    TrendsView(TrendReading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String mandate = event.getRouteParameters().get("mandate").orElseThrow();
        String framework = event.getRouteParameters().get("framework").orElseThrow();
        Trends trends = reading.of(mandate, framework);
        removeAll();
        Anchor scores = new Anchor(AnalysisNavigation.scores(mandate, framework), getTranslation("trend.toScores"));
        scores.setClassName("push");
        Div bar = new Div(new H1(getTranslation("trend.title")), scores);
        bar.setClassName("bar");
        Paragraph printed = new Paragraph(trends.framework().title().in(getLocale()));
        printed.setClassName("print-title");
        Div page = new Div(printed);
        page.setClassName("trends");
        if (trends.periods().isEmpty()) {
            page.add(new Paragraph(getTranslation("overview.noPeriod")));
        } else {
            TrendWords said = new TrendWords(words, getLocale(), trends);
            boolean judged = said.trends().framework().isJudged();
            if (judged) {
                page.add(new TrendChartElement(new CountsChart(said).chart()));
            }
            page.add(new TrendChartElement(new SlippageChart(said).chart()));
            if (judged) {
                page.add(new TrendChartElement(new StandingChart(said).chart()));
            }
        }
        add(bar, page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trend.pageTitle");
    }
}
