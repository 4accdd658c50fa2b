package org.jalon.measure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import org.jalon.measure.MeasureNavigation;
import org.jalon.measure.check.Finding;

/** What does not add up in the figures of a mandate, recomputed whenever the page is opened. */
@Route(":mandate/checks")
@PermitAll
class FigureChecksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureServices services;

    FigureChecksView(FigureServices services) {
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
        Div bar = new Div(
                new Anchor(MeasureNavigation.figures(mandate.code()), getTranslation("figures.title")),
                new H1(getTranslation("checks.title")));
        bar.setClassName("bar");
        List<Finding> findings = services.checks().of(mandate);
        Div page = new Div(new Paragraph(getTranslation(findings.isEmpty() ? "checks.none" : "checks.intro")));
        page.setClassName("findings-page");
        H2 count = new H2(getTranslation("checks.count", findings.size()));
        Div list = new Div();
        list.setClassName("finding-list");
        FigureText text = new FigureText(services.words(), getLocale());
        DocumentNames names = new DocumentNames(services.documents().of(mandate));
        findings.forEach(finding -> list.add(new FindingCard(finding, text, names, mandate)));
        page.add(count, list);
        add(bar, page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("checks.pageTitle");
    }
}
