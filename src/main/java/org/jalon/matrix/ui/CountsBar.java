package org.jalon.matrix.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jalon.framework.StatusLevel;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.RollUp;

/** Where the framework stands: a stacked bar and the counts behind it with their denominator. Never a lone percentage. */
class CountsBar extends Div {

    CountsBar() {
        setClassName("counts");
    }

    void show(AnnexTable table, RollUp counts) {
        removeAll();
        Div stack = new Div();
        stack.setClassName("stack");
        stack.getElement().setAttribute("aria-hidden", "true");
        add(stack);
        for (StatusLevel level : table.framework().scale().levels()) {
            int count = counts.levels().getOrDefault(level.code(), 0);
            segment(stack, "level", count, counts.total()).getStyle().set("background", level.colour());
            count(count, level.label().in(getLocale()));
        }
        if (counts.split() > 0) {
            segment(stack, "split", counts.split(), counts.total());
            count(counts.split(), getTranslation("count.split"));
        }
        if (counts.notStated() > 0) {
            segment(stack, "not-stated", counts.notStated(), counts.total());
            count(counts.notStated(), getTranslation("status.notStated"));
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

    private static Span segment(Div stack, String className, int count, int total) {
        Span segment = new Span();
        segment.setClassName(className);
        segment.getStyle().set("width", total == 0 ? "0" : 100.0 * count / total + "%");
        if (count > 0) {
            stack.add(segment);
        }
        return segment;
    }

    private void count(int count, String label) {
        Span number = new Span(String.valueOf(count));
        number.getStyle().set("font-weight", "700");
        Span entry = new Span(number, new Span(" " + label));
        entry.setClassName("count");
        add(entry);
    }
}
