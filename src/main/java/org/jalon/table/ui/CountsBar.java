package org.jalon.table.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jalon.framework.StatusLevel;
import org.jalon.table.AnnexTable;
import org.jalon.table.RollUp;

/** Where the framework stands: a stacked bar and the counts behind it with their denominator. Never a lone percentage. */
class CountsBar extends Div {

    CountsBar() {
        setClassName("counts");
    }

    void show(AnnexTable table, RollUp counts) {
        removeAll();
        if (table.framework().isJudged()) {
            states(table, counts);
        }
        Span of = new Span(getTranslation("count.of", counts.total()));
        of.setClassName("quiet");
        add(of);
        if (!table.period().isSealed()) {
            Span confirmed = new Span(
                    getTranslation("count.confirmed", counts.total() - counts.carriedForward(), counts.total()));
            confirmed.setClassName("push confirmed");
            add(confirmed);
        }
    }

    private void states(AnnexTable table, RollUp counts) {
        add(StackBar.of(counts, table.framework().scale()));
        for (StatusLevel level : table.framework().scale().levels()) {
            int count = counts.levels().getOrDefault(level.code(), 0);
            count(count, level.label().in(getLocale()));
        }
        if (counts.split() > 0) {
            count(counts.split(), getTranslation("counted.split", counts.split()));
        }
        if (counts.notStated() > 0) {
            count(counts.notStated(), getTranslation("counted.notStated", counts.notStated()));
        }
    }

    private void count(int count, String label) {
        Span number = new Span(getTranslation("count.number", count));
        number.getStyle().set("font-weight", "700");
        Span entry = new Span(number, new Span(" " + label));
        entry.setClassName("count");
        add(entry);
    }
}
