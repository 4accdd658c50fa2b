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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.framework.ElementKind;
import org.jalon.framework.ElementState;

/** An element as the period's table words it, what happened to it, and behind a button what can be done to it. */
class ElementLine extends ListItem {

    private Optional<NativeButton> opener = Optional.empty();

    /**
     * @param history where all that was ever said of an indicator is read
     * @param marks what happened to it with this period, in words
     * @param why in which period it was withdrawn, and for which reason; empty if it is in the table
     */
    ElementLine(ElementState element, String history, List<String> marks, Optional<String> why) {
        ElementKind kind = element.kind();
        String number = element.number().printed();
        setClassName("element element-" + kind.name().toLowerCase(Locale.ROOT));
        Div words = new Div();
        words.setClassName("element-words");
        Component name = kind == ElementKind.INDICATOR ? new Anchor(history, number) : new Span(number);
        name.addClassName("element-number");
        Component text = switch (kind) {
            case PILLAR -> new H3(element.text());
            case OBJECTIVE -> new H4(element.text());
            case INDICATOR -> new Paragraph(element.text());
        };
        words.add(text);
        if (!element.statement().isEmpty()) {
            words.add(new Paragraph(element.statement()));
        }
        Div happened = new Div();
        happened.setClassName("element-marks");
        marks.forEach(mark -> happened.add(mark(mark)));
        why.ifPresent(reason -> {
            addClassName("element-withdrawn");
            happened.add(mark(getTranslation("elements.mark.withdrawn")), new Span(reason));
        });
        if (happened.getComponentCount() > 0) {
            words.add(happened);
        }
        add(name, words);
    }

    /** Offers acts behind a button; they are made when somebody wants them, for a framework may have a thousand rows. */
    void offer(String number, Supplier<List<ReasonedAct>> acts) {
        Div box = new Div();
        box.setClassName("acts");
        box.setVisible(false);
        NativeButton button = new NativeButton(getTranslation("elements.change"));
        button.setAriaLabel(getTranslation("elements.change.of", number));
        button.setClassName("plain element-change");
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            boolean opening = !box.isVisible();
            box.removeAll();
            if (opening) {
                acts.get().forEach(box::add);
            }
            box.setVisible(opening);
            button.getElement().setAttribute("aria-expanded", String.valueOf(opening));
        });
        opener = Optional.of(button);
        add(button, box);
    }

    void focus() {
        opener.ifPresent(NativeButton::focus);
    }

    private static Span mark(String words) {
        Span mark = new Span(words);
        mark.setClassName("mark");
        return mark;
    }
}
