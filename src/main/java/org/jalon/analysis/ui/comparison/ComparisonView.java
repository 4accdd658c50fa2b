package org.jalon.analysis.ui.comparison;

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
import java.util.function.Predicate;
import org.jalon.analysis.Comparison;
import org.jalon.analysis.Comparisons;
import org.jalon.framework.DocumentPages;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.mandate.ui.LivePeriods;
import org.jalon.shared.Words;
import org.jalon.table.TableRef;
import org.jspecify.annotations.Nullable;

/** What differs between any two periods. All it shows is in its address. */
@Route(":mandate/:framework/compare")
@PermitAll
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Comparisons comparisons;
    private final transient ReportingPeriods periods;
    private final transient DocumentPages documents;
    private final transient ComparisonModel model;
    private final transient Headline headline;

    private final PeriodPicker from = new PeriodPicker(getTranslation("comparison.from"));
    private final PeriodPicker to = new PeriodPicker(getTranslation("comparison.to"));
    private final StatePicker fromState = new StatePicker(getTranslation("comparison.from"));
    private final StatePicker toState = new StatePicker(getTranslation("comparison.to"));
    private final Anchor swap = new Anchor();
    private final Anchor export = new Anchor();
    private final SidesNotice notice = new SidesNotice();
    private final H1 printed = new H1();
    private final Paragraph sentence = new Paragraph();
    private final ChangeFilters filters = new ChangeFilters();
    private final ComparisonElement element = new ComparisonElement();
    private final Paragraph empty = new Paragraph();
    private @Nullable Comparison comparison;
    private transient Runnable again = () -> {};

    ComparisonView(
            Comparisons comparisons, ReportingPeriods periods, DocumentPages documents, Words words, LivePeriods live) {
        this.documents = documents;
        this.comparisons = comparisons;
        this.periods = periods;
        this.model = new ComparisonModel(words, getLocale());
        this.headline = new Headline(words, getLocale());
        setClassName("comparison-page");
        swap.setText(getTranslation("comparison.swap"));
        swap.setClassName("button");
        export.setText(getTranslation("table.export"));
        export.setClassName("button push");
        Div bar = new Div(new H1(getTranslation("comparison.title")), from, fromState, to, toState, swap, export);
        bar.setClassName("bar");
        printed.setClassName("print-title");
        sentence.setClassName("lead headline");
        empty.setClassName("empty");
        Div head = new Div(printed, sentence, filters);
        head.setClassName("table-head");
        add(bar, notice, head, element, empty);
        live.follow(this, mandate -> again.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ComparisonAddress address = ComparisonAddress.of(
                event.getRouteParameters(), event.getLocation().getQueryParameters());
        again = () -> show(address);
        again.run();
    }

    private void show(ComparisonAddress address) {
        Comparison all = comparisons.of(
                address.mandate(),
                address.framework(),
                address.from().period(),
                address.from().reading(),
                address.to().period(),
                address.to().reading());
        comparison = all;
        showPeriods(all, address);
        notice.show(all, address);
        printed.setText(getPageTitle());
        // A number and what it counts stay on one line.
        sentence.setText(headline.of(all).replaceAll("(\\d) ", "$1\u00a0"));
        filters.show(all, address);
        Comparison shown = all.only(address.row(), address.shownChanges());
        boolean any = !shown.rows().isEmpty() || !shown.headings().isEmpty();
        element.setVisible(any);
        empty.setVisible(shown.rows().isEmpty());
        element.show(model.of(shown));
        empty.setText(getTranslation(isOnePeriod(all) ? "comparison.onePeriod" : "comparison.nothing"));
    }

    private void showPeriods(Comparison all, ComparisonAddress address) {
        List<ReportingPeriod> choice = periods.of(all.to().framework().id());
        TableRef earlier = address.from().named(all.earlierPeriod().code());
        TableRef later = address.to().named(all.laterPeriod().code());
        from.show(
                all.earlierPeriod(),
                others(
                        choice,
                        all.earlierPeriod(),
                        period -> earlier.in(period.code()).equals(later)),
                period -> address.between(earlier.in(period.code()), later).href());
        to.show(
                all.laterPeriod(),
                others(
                        choice,
                        all.laterPeriod(),
                        period -> later.in(period.code()).equals(earlier)),
                period -> address.between(earlier, later.in(period.code())).href());
        fromState.show(
                all.from(),
                reading -> earlier.read(reading).equals(later),
                reading -> address.between(earlier.read(reading), later).href());
        toState.show(
                all.to(),
                reading -> later.read(reading).equals(earlier),
                reading -> address.between(earlier, later.read(reading)).href());
        export.setHref(documents.choose(
                address.mandate(),
                address.framework(),
                address.between(earlier, later).documentChoice()));
        swap.setHref(address.between(earlier, later).swapped().href());
    }

    /** A period is not offered against itself, unless one of the two is looked at as it was at another moment. */
    private static List<ReportingPeriod> others(
            List<ReportingPeriod> all, ReportingPeriod now, Predicate<ReportingPeriod> isItself) {
        return all.stream()
                .filter(period -> period.equals(now) || !isItself.test(period))
                .toList();
    }

    /** Nothing is compared with itself but by mistake. */
    private static boolean isOnePeriod(Comparison all) {
        return all.earlierPeriod().equals(all.laterPeriod())
                && all.from().reading().equals(all.to().reading());
    }

    @Override
    public String getPageTitle() {
        return comparison == null
                ? getTranslation("comparison.title")
                : getTranslation(
                        "comparison.pageTitle",
                        comparison.earlierPeriod().label(),
                        comparison.laterPeriod().label(),
                        comparison.to().framework().title().in(getLocale()));
    }
}
