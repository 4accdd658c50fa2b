package org.jalon.table.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/**
 * Filters as links: each says how many rows one would see with it, and leads to an address that can be mailed. Before them stands how many are
 * shown now, of how many, with the way back to all of them.
 */
public class Chips extends Nav {

    private final Span shown = new Span();
    private final Anchor clear = new Anchor();

    /** @param label key of what these filters are together */
    public Chips(String label) {
        setClassName("filters");
        getElement().setAttribute("aria-label", getTranslation(label));
        shown.setClassName("shown-count");
        shown.getElement().setAttribute("role", "status");
        clear.setText(getTranslation("filter.clear"));
        clear.setClassName("clear-filters");
    }

    /** Takes away all filters, to be shown anew. */
    public void empty() {
        getChildren().filter(part -> part != shown && part != clear).toList().forEach(this::remove);
    }

    /** @param all the address without any filter; it is offered if {@code filtered} */
    public void say(long rows, long of, boolean filtered, String all) {
        shown.setText(getTranslation("filter.shown", rows, of));
        clear.setHref(all);
        clear.setVisible(filtered);
        if (shown.getParent().isEmpty()) {
            addComponentAsFirst(clear);
            addComponentAsFirst(shown);
        }
    }

    /**
     * @param rows how many one would see
     * @param href with it, or without it if it is {@code current}
     */
    public Anchor chip(String label, long rows, String href, boolean current) {
        Span number = new Span(getTranslation("count.number", rows));
        number.setClassName("quiet");
        Anchor chip = new Anchor(href, new Span(label), number);
        chip.setClassName(rows == 0 ? "chip none" : "chip");
        if (current) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        add(chip);
        return chip;
    }
}
