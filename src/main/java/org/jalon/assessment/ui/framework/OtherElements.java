package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.ElementState;
import org.jalon.shared.ui.Choice;
import org.jalon.shared.ui.Choice.Option;

/** The elements of a table to choose one from. */
record OtherElements(ElementList list) {

    private static final int LONGEST = 90;

    static OtherElements in(ElementList list) {
        return new OtherElements(list);
    }

    /** Those of a level, and none of them at first. */
    Choice others(String label, int level, Optional<ElementState> but) {
        Choice choice = new Choice(label);
        List<Option> options = new ArrayList<>();
        options.add(new Option("", UI.getCurrent().getTranslation("elements.none")));
        options.addAll(options(level, but));
        choice.options(options, "");
        return choice;
    }

    List<Option> options(int level, Optional<ElementState> but) {
        return list.inOrder().stream()
                .filter(element -> element.level() == level && element.inTable())
                .filter(element -> !but.map(ElementState::id).equals(Optional.of(element.id())))
                .map(element ->
                        new Option(element.code(), shortened(element.number().before(" ", element.text()))))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
