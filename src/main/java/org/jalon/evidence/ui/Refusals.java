package org.jalon.evidence.ui;

import com.vaadin.flow.component.Component;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;

/** Acts whose refusal is a sentence on the page. */
final class Refusals {

    private Refusals() {}

    /** What {@code act} says or, if it is refused, why. */
    static String saying(Component page, Said act) {
        try {
            return act.act();
        } catch (ActRefused e) {
            return page.getTranslation(e.key(), e.parameters());
        } catch (FlawedInput e) {
            FlawedInput.Flaw flaw = e.flaws().getFirst();
            return page.getTranslation(flaw.key(), flaw.parameters().toArray());
        }
    }
}
