package org.jalon.mandate.timeline.ui;

import com.vaadin.flow.component.UI;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.timeline.Timeline;
import org.jalon.mandate.timeline.TimelineEntry;
import org.jalon.shared.Words;
import org.jspecify.annotations.Nullable;

/** The time line of a mandate: lanes that one can zoom and filter, and beside them the same as a table, each entry with its words. */
@Route(":mandate/timeline")
@PermitAll
class TimelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Mandates mandates;
    private final transient Timeline timeline;
    private @Nullable Mandate mandate;

    TimelineView(Mandates mandates, Timeline timeline) {
        this.mandates = mandates;
        this.timeline = timeline;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Mandate now = mandates.byCode(event.getRouteParameters().get("mandate").orElseThrow());
        mandate = now;
        show(now, TimelineAddress.of(now.code(), event.getLocation().getQueryParameters()));
    }

    private void show(Mandate now, TimelineAddress address) {
        removeAll();
        List<TimelineEntry> all = timeline.of(now);
        List<TimelineEntry> shown = address.filter().of(all);
        Span count = new Span(getTranslation("timeline.count", shown.size(), all.size()));
        count.setClassName("quiet");
        Anchor csv = new Anchor(
                MandateNavigation.files(now.code()) + "/decisions.csv?lang="
                        + Words.nearest(getLocale()).getLanguage(),
                getTranslation("timeline.csv"));
        csv.setClassName("button push");
        csv.getElement().setAttribute("download", true);
        csv.getElement().setAttribute("router-ignore", true);
        Div bar = new Div(new H1(getTranslation("timeline.title")), count, csv);
        bar.setClassName("bar");
        Div page = new Div(new Paragraph(getTranslation("timeline.about")));
        page.setClassName("page timeline");
        add(bar, page);
        if (all.isEmpty()) {
            page.add(new Paragraph(getTranslation("timeline.empty")));
            return;
        }
        Axis axis = axis(all, address);
        page.add(new TimelineFilters(
                all,
                axis,
                address,
                to -> UI.getCurrent()
                        .navigate(MandateNavigation.timeline(now.code()).substring(1), to.query())));
        if (shown.isEmpty()) {
            page.add(new Paragraph(getTranslation("timeline.none")));
            return;
        }
        TimelineTable table = new TimelineTable(shown, address.entry());
        page.add(new TimelinePicture(shown, axis, address), table);
        if (address.entry().isPresent()) {
            table.getElement().executeJs("""
                            const line = this.querySelector('tr.opened');
                            if (line) {
                              requestAnimationFrame(() => requestAnimationFrame(() => {
                                line.querySelector('summary').focus();
                                line.scrollIntoView({block: 'center'});
                              }));
                            }""");
        }
    }

    /** What is chosen, else all there is, in whole years. */
    private static Axis axis(List<TimelineEntry> all, TimelineAddress address) {
        LocalDate first = all.getFirst().date().day();
        LocalDate last = all.stream()
                .map(TimelineEntry::last)
                .max(Comparator.naturalOrder())
                .orElse(first);
        LocalDate from = address.filter().from().orElse(first.withDayOfYear(1));
        LocalDate to = address.filter().to().orElse(last.withMonth(12).withDayOfMonth(31));
        return new Axis(from, to.isAfter(from) ? to : from.plusDays(1));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "timeline.pageTitle", mandate == null ? "" : mandate.title().in(getLocale()));
    }
}
