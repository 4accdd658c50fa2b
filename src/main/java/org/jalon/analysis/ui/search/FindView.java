package org.jalon.analysis.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jalon.analysis.search.Findings;
import org.jalon.analysis.search.Search;
import org.jalon.shared.Words;

/** What the search box finds: {@code /mali/agreement/find?q=cantonment}. Each text stands under its indicator, with the hit marked in it. */
@Route(":mandate/:framework/find")
@PermitAll
class FindView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Search search;
    private final transient Words words;
    private String query = "";

    FindView(Search search, Words words) {
        this.search = search;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        show(search.find(
                event.getRouteParameters().get("mandate").orElseThrow(),
                event.getRouteParameters().get("framework").orElseThrow(),
                query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("find.pageTitle", query);
    }

    private void show(Findings findings) {
        removeAll();
        Div bar = new Div(new H1(getTranslation("find.title")), count(findings));
        bar.setClassName("bar");
        Div page = new Div();
        page.setClassName("page findings");
        if (!findings.complete()) {
            Paragraph incomplete = new Paragraph(getTranslation("find.incomplete"));
            incomplete.setClassName("notice notice-warning");
            page.add(incomplete);
        }
        Paragraph printed = new Paragraph(said(findings));
        printed.setClassName("print-title");
        page.addComponentAsFirst(printed);
        page.add(new FindingsElement(new FindingsModel(words, getLocale(), findings).model()));
        if (findings.elements().isEmpty()) {
            page.add(new Paragraph(getTranslation("find.about")));
        }
        add(bar, page);
    }

    private Span count(Findings findings) {
        Span count = new Span(said(findings));
        count.setClassName("quiet");
        count.getElement().setAttribute("role", "status");
        return count;
    }

    private String said(Findings findings) {
        if (query.isEmpty()) {
            return getTranslation("find.nothingTyped");
        }
        return findings.more()
                ? getTranslation("find.more", Search.MOST, query)
                : getTranslation("find.count", findings.texts(), query);
    }
}
