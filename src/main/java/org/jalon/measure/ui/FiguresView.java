package org.jalon.measure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jalon.mandate.Mandate;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.FigureText;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureNavigation;

/** All that is measured for a mandate, by topic, each with its latest figure. */
@Route(":mandate/figures")
@PermitAll
class FiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureServices services;

    FiguresView(FigureServices services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Mandate mandate = services.mandates()
                .byCode(event.getRouteParameters().get("mandate").orElseThrow());
        removeAll();
        services.snapshots().read(() -> {
            show(mandate);
            return mandate;
        });
    }

    private void show(Mandate mandate) {
        List<Measure> measures = services.measures().of(mandate);
        Div bar = new Div(new H1(getTranslation("figures.title")));
        bar.setClassName("bar");
        Div page = new Div();
        page.setClassName("figures");
        add(bar, page);
        if (measures.isEmpty()) {
            page.add(new Paragraph(getTranslation("figures.nothing")));
            return;
        }
        int odd = services.checks().of(mandate).size();
        Anchor checks = new Anchor(MeasureNavigation.checks(mandate.code()), getTranslation("figures.checks", odd));
        checks.setClassName("push");
        bar.add(checks, new FigureFiles(MeasureNavigation.observations(mandate.code()), getLocale()));
        page.add(new FigureListElement(FigureList.of(
                new FigureText(services.words(), getLocale()),
                mandate,
                measures,
                services.observations().newest(mandate, FigureList.POINTS),
                new DocumentNames(services.documents().of(mandate)))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("figures.pageTitle");
    }
}
