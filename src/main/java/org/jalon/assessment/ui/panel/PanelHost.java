package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jalon.assessment.Assessment;

/** What the panel asks of the page that it is beside. */
public interface PanelHost {

    /** The row has a new version; {@code message} says in a sentence what was done. The host offers to undo it. */
    void changed(PanelSubject subject, Assessment now, String message);

    /** There is something typed at the row now that is not saved, or nothing any more. */
    default void typed(PanelSubject subject) {}

    /** Opens the row {@code by} rows further down. */
    void move(PanelSubject from, int by);

    /** Goes on to the row that is to be done after this one. */
    default void next(PanelSubject from) {
        move(from, 1);
    }

    /** Closes the panel and puts the keyboard back onto the row. */
    void close(PanelSubject subject);

    /** What the page itself has to say of a row, above its fields; empty if nothing. */
    default Optional<Component> remarks(PanelSubject subject) {
        return Optional.empty();
    }
}
