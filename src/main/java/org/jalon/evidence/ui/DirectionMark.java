package org.jalon.evidence.ui;

import com.vaadin.flow.component.html.Span;
import org.jalon.evidence.Direction;

/** A direction as symbol, word and colour: never by its colour alone, and unlike the marks of a status. */
final class DirectionMark extends Span {

    DirectionMark(Direction direction) {
        setClassName("direction");
        getElement().setAttribute("data-direction", direction.code());
        Span symbol = new Span(
                switch (direction) {
                    case SUPPORTS -> "↗";
                    case DELAY -> "→";
                    case SETBACK -> "↘";
                    case CONTEXT -> "•";
                });
        symbol.getElement().setAttribute("aria-hidden", "true");
        add(symbol, new Span(getTranslation("evidence.direction." + direction.code())));
    }
}
