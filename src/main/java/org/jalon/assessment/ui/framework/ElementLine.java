package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.framework.ElementState;

/** An element as the period's table words it, what happened to it, and behind a button what can be done to it. */
class ElementLine extends ListItem {

    private final Div head = new Div();
    private final Div box = new Div();
    private final NativeButton opener = new NativeButton(getTranslation("elements.change"));
    private final int depth;
    private boolean inTable;

    /**
     * @param depth how many levels the framework has
     * @param acts what can be done to the element as it stands when somebody wants it; empty for whoever only reads
     */
    ElementLine(int depth, Optional<Supplier<List<ReasonedAct>>> acts) {
        this.depth = depth;
        head.setClassName("element-head");
        add(head);
        acts.ifPresent(this::offer);
    }

    /**
     * Shows how the element stands. What somebody types into an act of it stays, unless it has come or gone.
     *
     * @param history where all that was ever said of an indicator is read
     * @param marks what happened to it with this period, in words
     * @param why in which period it was withdrawn, and for which reason; empty if it is in the table
     */
    void show(ElementState element, String history, List<String> marks, Optional<String> why) {
        int up = depth - element.level();
        String number = element.printed();
        if (inTable != element.inTable()) {
            inTable = element.inTable();
            close();
        }
        setClassName("element element-" + (up == 0 ? "indicator" : up == 1 ? "objective" : "pillar"));
        setClassName("element-withdrawn", why.isPresent());
        // What is withdrawn with what it stands below comes back with that.
        opener.setVisible(
                element.inTable() || element.parent().map(ElementState::inTable).orElse(true));
        opener.setAriaLabel(getTranslation("elements.change.of", number));
        Div words = new Div();
        words.setClassName("element-words");
        words.add(
                switch (up) {
                    case 0 -> new Paragraph(element.text());
                    case 1 -> new H4(element.text());
                    default -> new H3(element.text());
                });
        if (!element.statement().isEmpty()) {
            words.add(new Paragraph(element.statement()));
        }
        Div happened = new Div();
        happened.setClassName("element-marks");
        marks.forEach(mark -> happened.add(mark(mark)));
        why.ifPresent(reason -> happened.add(mark(getTranslation("elements.mark.withdrawn")), new Span(reason)));
        if (happened.getComponentCount() > 0) {
            words.add(happened);
        }
        Component name = element.row() ? new Anchor(history, number) : new Span(number);
        name.addClassName("element-number");
        head.removeAll();
        head.add(name, words);
    }

    /** Acts are made when somebody wants them, for a framework may have a thousand rows; what is typed into them stays when they are closed. */
    private void offer(Supplier<List<ReasonedAct>> acts) {
        box.setClassName("acts");
        opener.setClassName("plain element-change");
        opener.addClickListener(click -> {
            if (box.getComponentCount() == 0) {
                acts.get().forEach(box::add);
            }
            expand(!box.isVisible());
        });
        expand(false);
        add(opener, box);
    }

    private void expand(boolean expanded) {
        box.setVisible(expanded);
        opener.getElement().setAttribute("aria-expanded", String.valueOf(expanded));
    }

    /** Puts away what could be done to it. */
    void close() {
        box.removeAll();
        expand(false);
    }

    void focus() {
        opener.focus();
    }

    private static Span mark(String words) {
        Span mark = new Span(words);
        mark.setClassName("mark");
        return mark;
    }
}
