package org.jalon.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A status as symbol, word and colour; drawn by {@code .state} in base.css. */
public class StatusMark extends Span {

    /**
     * @param symbol one of the shapes that the styles know: {@code tick}, {@code half}, {@code cross}, {@code none}, {@code split}
     * @param colour {@code #rrggbb}
     */
    public StatusMark(String label, String symbol, String colour) {
        Span shape = new Span();
        shape.setClassName("symbol");
        shape.getElement().setAttribute("aria-hidden", "true");
        setClassName("state symbol-" + symbol);
        getStyle().set("--state", colour);
        add(shape, new Span(label));
    }
}
