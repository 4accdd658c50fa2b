package org.jalon.assessment.ui.period;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.mandate.MandateRules;
import org.jalon.shared.ActRefused;

/** The rules of a mandate's workflow as fields. */
class RulesFields extends Div {

    private final Input signatures;
    private final Input days;
    private final Input own = new Input();

    RulesFields(MandateRules now) {
        setClassName("fields");
        signatures = number(now.signatures(), 1, 9);
        days = number(now.dueAfterDays(), 0, 366);
        own.setType("checkbox");
        own.getElement().setProperty("checked", now.ownApproval());
        own.getElement().addPropertyChangeListener("checked", "change", change -> {});
        NativeLabel ownLabel = PeriodText.labelled(getTranslation("periods.rules.own"), own);
        ownLabel.addClassName("check");
        add(
                PeriodText.labelled(getTranslation("periods.rules.signatures"), signatures),
                PeriodText.labelled(getTranslation("periods.rules.days"), days),
                ownLabel);
    }

    /** @throws ActRefused if no mandate can have such rules */
    MandateRules typed() {
        try {
            return new MandateRules(
                    Integer.parseInt(signatures.getValue().strip()),
                    own.getElement().getProperty("checked", false),
                    Integer.parseInt(days.getValue().strip()));
        } catch (IllegalArgumentException e) {
            throw new ActRefused("refused.rules");
        }
    }

    private static Input number(int value, int least, int most) {
        Input input = new Input();
        input.setType("number");
        input.getElement().setAttribute("min", String.valueOf(least)).setAttribute("max", String.valueOf(most));
        input.setValue(String.valueOf(value));
        return input;
    }
}
