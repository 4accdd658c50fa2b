package org.jalon.analysis.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jalon.analysis.Overview;
import org.jalon.analysis.Overviews;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.ui.LivePeriods;
import org.jalon.shared.Days;
import org.jalon.table.AnnexTable;
import org.jalon.table.view.SavedView;
import org.jalon.table.view.SavedViews;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a reader: where a framework stands, what moved, what is late, what is due. Every number leads to the rows behind it.
 * {@code /mali/agreement/overview?period=2017-Q2} looks at another period than the newest.
 */
@Route(":mandate/:framework/overview")
@PermitAll
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Overviews overviews;
    private final transient SavedViews views;
    private @Nullable Overview overview;
    private transient Runnable again = () -> {};

    OverviewView(Overviews overviews, SavedViews views, LivePeriods live) {
        this.overviews = overviews;
        this.views = views;
        live.follow(this, mandate -> again.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String mandate = event.getRouteParameters().get("mandate").orElseThrow();
        String framework = event.getRouteParameters().get("framework").orElseThrow();
        Optional<String> period = event.getLocation().getQueryParameters().getSingleParameter("period");
        again = () -> read(mandate, framework, period.filter(code -> !code.isBlank()));
        again.run();
    }

    private void read(String mandate, String framework, Optional<String> period) {
        removeAll();
        overview = overviews.of(mandate, framework, period).orElse(null);
        if (overview == null) {
            nothingYet(mandate);
        } else {
            show(overview);
        }
    }

    @Override
    public String getPageTitle() {
        return overview == null
                ? getTranslation("overview.pageTitle.empty")
                : getTranslation(
                        "overview.pageTitle",
                        overview.table().period().label(),
                        overview.table().framework().title().in(getLocale()));
    }

    private void nothingYet(String mandate) {
        Div page = new Div(
                new Paragraph(getTranslation("overview.noPeriod")),
                new Anchor(MandateNavigation.mandate(mandate), getTranslation("overview.toMandate")));
        page.setClassName("empty");
        add(bar(), page);
    }

    private void show(Overview now) {
        Div bar = bar();
        bar.add(period(now.table()));
        Div main = new Div();
        if (now.table().framework().isJudged()) {
            main.add(new PillarCountsSection(now));
        }
        main.add(new MovedSection(now), new LateSection(now), new DueSection(now));
        main.setClassName("overview-main");
        Div side = new Div();
        List<SavedView> pinned = views.pinned(
                now.table().mandate().code(), now.table().framework().code());
        if (!pinned.isEmpty()) {
            side.add(new PinnedSection(now, pinned));
        }
        side.add(new EditingSection(now), new DecisionsSection(now));
        side.setClassName("overview-side");
        Div page = new Div(onPaper(now.table()), main, side);
        page.setClassName("overview");
        add(bar, page);
    }

    private Div bar() {
        Div bar = new Div(new H1(getTranslation("overview.title")));
        bar.setClassName("bar");
        return bar;
    }

    private Span period(AnnexTable table) {
        Span period =
                new Span(getTranslation("overview.period", table.period().label(), state(table), judgedAt(table)));
        period.setClassName("quiet");
        return period;
    }

    /** What the sheet is about, once the bar above is gone. */
    private Div onPaper(AnnexTable table) {
        Paragraph title = new Paragraph(table.framework().title().in(getLocale()));
        title.setClassName("print-only-title");
        Div head = new Div(title, new Paragraph(period(table)));
        head.setClassName("print-only");
        return head;
    }

    private String state(AnnexTable table) {
        String state = getTranslation("period.state." + table.period().state().code());
        return table.period()
                .reportSymbol()
                .map(symbol -> getTranslation("period.sealedAs", state, symbol))
                .orElse(state);
    }

    private String judgedAt(AnnexTable table) {
        return Days.inWords(table.judgedAt(), getLocale());
    }
}
