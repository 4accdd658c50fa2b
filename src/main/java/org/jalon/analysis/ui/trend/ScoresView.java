package org.jalon.analysis.ui.trend;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jalon.analysis.Convention;
import org.jalon.analysis.LevelValues;
import org.jalon.analysis.Score;
import org.jalon.framework.StatusLevel;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;

/**
 * The only page of Jalon that shows a score, and only to those who choose by which convention. The same table gives very different numbers;
 * the page says which of them this one is, and what it was made of.
 */
@Route(":mandate/:framework/scores")
@PermitAll
class ScoresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PERIODS_AT_HAND = 8;

    private final transient AnnexTables tables;
    private final transient ReportingPeriods periods;

    ScoresView(AnnexTables tables, ReportingPeriods periods) {
        this.tables = tables;
        this.periods = periods;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScoreAddress address =
                ScoreAddress.of(event.getRouteParameters(), event.getLocation().getQueryParameters());
        AnnexTable table = tables.of(address.mandate(), address.framework(), address.period());
        removeAll();
        Span period = new Span(table.period().label());
        period.setClassName("quiet");
        Div bar = new Div(new H1(getTranslation("score.title")), period);
        bar.setClassName("bar");
        Div page =
                new Div(new Paragraph(getTranslation("score.about")), periodsNav(table, address), conventions(address));
        page.setClassName("page scores");
        address.convention().ifPresent(convention -> {
            if (convention == Convention.PAM) {
                page.add(values(table, address));
            }
            Score score = Score.of(
                    convention,
                    table.framework().scale(),
                    address.values(),
                    table.rows().toList());
            page.add(new ScoreSection(table, score));
        });
        add(bar, page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("score.pageTitle");
    }

    private Nav periodsNav(AnnexTable table, ScoreAddress address) {
        Nav nav = nav("score.periods");
        for (ReportingPeriod period : periods.newest(table.framework().id(), PERIODS_AT_HAND)) {
            nav.add(chip(
                    period.label(),
                    address.of(period.code()).href(),
                    period.code().equals(table.period().code())));
        }
        return nav;
    }

    private Nav conventions(ScoreAddress address) {
        Nav nav = nav("score.conventions");
        for (Convention convention : Convention.values()) {
            nav.add(chip(
                    getTranslation("score.convention." + convention.code()),
                    address.by(convention).href(),
                    address.convention().equals(Optional.of(convention))));
        }
        return nav;
    }

    /** A value for each level, said by the person who asks; the two ends of the scale have theirs by the convention. */
    private Div values(AnnexTable table, ScoreAddress address) {
        LevelValues values = LevelValues.of(Convention.PAM, table.framework().scale(), address.values());
        Div all = new Div(new H2(getTranslation("score.values")), new Paragraph(getTranslation("score.values.about")));
        all.setClassName("level-values");
        for (StatusLevel level : table.framework().scale().levels()) {
            String name = level.label().in(getLocale());
            Nav nav = new Nav();
            nav.setClassName("filters");
            nav.getElement().setAttribute("aria-label", getTranslation("score.value.of", name));
            Span label = new Span(name);
            label.setClassName("level-name");
            nav.add(label);
            OptionalInt now = values.points().getOrDefault(level.code(), OptionalInt.empty());
            IntStream.rangeClosed(0, LevelValues.PAM_FULL)
                    .forEach(value -> nav.add(chip(
                            getTranslation("score.value." + value),
                            address.with(level.code(), value).href(),
                            now.equals(OptionalInt.of(value)))));
            boolean out = Integer.valueOf(LevelValues.LEFT_OUT)
                    .equals(address.values().get(level.code()));
            nav.add(chip(
                    getTranslation("score.value.leftOut"),
                    address.with(level.code(), LevelValues.LEFT_OUT).href(),
                    out));
            all.add(nav);
        }
        return all;
    }

    private Nav nav(String key) {
        Nav nav = new Nav();
        nav.setClassName("filters");
        nav.getElement().setAttribute("aria-label", getTranslation(key));
        return nav;
    }

    private static Anchor chip(String words, String address, boolean current) {
        Anchor chip = new Anchor(address, new Span(words));
        chip.setClassName("chip");
        if (current) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
