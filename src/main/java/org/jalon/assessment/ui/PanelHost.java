package org.jalon.assessment.ui;

import org.jalon.assessment.Assessment;

/** What the panel asks of the page that it is beside. */
public interface PanelHost {

    /** The row has a new version; {@code message} says in a sentence what was done. The host offers to undo it. */
    void changed(PanelSubject subject, Assessment now, String message);

    /** Opens the row {@code by} rows further down. */
    void move(PanelSubject from, int by);

    /** Closes the panel and puts the keyboard back onto the row. */
    void close(PanelSubject subject);
}
