package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.Optional;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Citation;

/** The document that says so, and the place in it; both may be left empty. */
class SourceFields extends Div {

    private static final int LONGEST = 200;

    private final Input symbol = new Input();
    private final Input place = new Input();

    SourceFields() {
        setClassName("fields");
        symbol.setPlaceholder("S/2017/811");
        place.setPlaceholder(getTranslation("elements.source.place.example"));
        add(
                PeriodText.labelled(getTranslation("elements.source"), symbol),
                PeriodText.labelled(getTranslation("elements.source.place"), place));
    }

    /** @throws ActRefused if there is a place in no document, or one of them is too long */
    Optional<Citation> typed() {
        String document = symbol.getValue().strip();
        String where = place.getValue().strip();
        if (document.isEmpty() && where.isEmpty()) {
            return Optional.empty();
        }
        if (document.isEmpty() || document.length() > LONGEST || where.length() > LONGEST) {
            throw new ActRefused("refused.framework-source", LONGEST);
        }
        return Optional.of(Citation.of(document, where));
    }
}
