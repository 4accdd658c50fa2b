package org.jalon.analysis.ui.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.jalon.analysis.Overview;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.table.RollUp;
import org.jalon.table.RowFilter;
import org.jalon.table.ui.StackBar;

/** Where we stand: a stacked bar with its counts for the whole and for each pillar. Never a percentage. */
class PillarCountsSection extends OverviewSection {

    PillarCountsSection(Overview overview) {
        super(overview.table());
        heading(getTranslation("overview.stand"));
        add(line(getTranslation("overview.all"), "", overview.counts(), RowFilter.ALL, true));
        for (Overview.PillarCounts pillar : overview.pillars()) {
            add(line(
                    pillar.pillar().number().before(". ", pillar.pillar().text()),
                    textLanguage(),
                    pillar.counts(),
                    RowFilter.ALL.togglePillar(pillar.pillar().code()),
                    false));
        }
    }

    private Div line(String name, String language, RollUp counts, RowFilter rows, boolean whole) {
        H3 title = new H3(name);
        if (!language.isEmpty()) {
            title.getElement().setAttribute("lang", language);
        }
        StatusScale scale = table().framework().scale();
        Div numbers = new Div();
        numbers.setClassName("counts");
        for (StatusLevel level : scale.levels()) {
            int count = counts.levels().getOrDefault(level.code(), 0);
            if (whole || count > 0) {
                numbers.add(count(count, level.label().in(getLocale()), rows.toggleStatus(level.code())));
            }
        }
        if (!scale.isNone() && counts.split() > 0) {
            numbers.add(count(
                    counts.split(),
                    getTranslation("counted.split", counts.split()),
                    rows.toggleStatus(RowFilter.SPLIT)));
        }
        if (!scale.isNone() && counts.notStated() > 0) {
            numbers.add(count(
                    counts.notStated(),
                    getTranslation("counted.notStated", counts.notStated()),
                    rows.toggleStatus(RowFilter.NOT_STATED)));
        }
        numbers.add(quietSpan(getTranslation("count.of", counts.total())));
        Div line = scale.isNone() ? new Div(title, numbers) : new Div(title, StackBar.of(counts, scale), numbers);
        line.setClassName(whole ? "pillar-counts whole" : "pillar-counts");
        return line;
    }
}
