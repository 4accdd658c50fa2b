package org.jalon.assessment.ui.bulk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * How far an act for many rows has come: '420 of 1,000'. That it began is told aloud, each further number is not: whoever listens asks the bar.
 */
public class BulkProgress extends Div {

    private final Element bar = new Element("progress");
    private final Span share = new Span();
    private final Span words = new Span();

    public BulkProgress() {
        setClassName("bulk-progress");
        words.getElement().setAttribute("role", "status");
        share.getElement().setAttribute("aria-hidden", "true");
        bar.setAttribute("aria-label", getTranslation("bulk.working.label"));
        getElement().appendChild(bar);
        add(share, words);
        setVisible(false);
    }

    /** Says that work on {@code rows} rows begins; 0 if it is not known how many they are. */
    void begin(int rows) {
        // Without a value the bar moves and promises nothing.
        bar.removeAttribute("value");
        share.setText("");
        words.setText(getTranslation("bulk.working", rows));
        setVisible(true);
    }

    void reached(int rows, int all) {
        bar.setAttribute("max", String.valueOf(all));
        bar.setAttribute("value", String.valueOf(rows));
        share.setText(getTranslation("bulk.working.reached", rows, all));
    }

    void end() {
        setVisible(false);
    }
}
