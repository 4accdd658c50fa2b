package org.jalon.table.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.table.RollUp;

/** Counts as one bar. It is a picture beside the numbers and says nothing by itself to those who cannot see it. */
public class StackBar extends Div {

    StackBar() {
        setClassName("stack");
        getElement().setAttribute("aria-hidden", "true");
    }

    public static StackBar of(RollUp counts, StatusScale scale) {
        StackBar bar = new StackBar();
        bar.show(counts, scale);
        return bar;
    }

    void show(RollUp counts, StatusScale scale) {
        removeAll();
        for (StatusLevel level : scale.levels()) {
            segment("level", counts.levels().getOrDefault(level.code(), 0), counts.total(), level.colour());
        }
        segment("split", counts.split(), counts.total(), "");
        segment("not-stated", counts.notStated(), counts.total(), "");
    }

    private void segment(String className, int count, int total, String colour) {
        if (count == 0) {
            return;
        }
        Span segment = new Span();
        segment.setClassName(className);
        segment.getStyle().set("width", 100.0 * count / total + "%");
        if (!colour.isEmpty()) {
            segment.getStyle().set("background", colour);
        }
        add(segment);
    }
}
