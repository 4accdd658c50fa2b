package org.jalon.assessment.ui.panel.fields;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import org.jalon.assessment.ui.ContentText;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;

/** Chooses a level of a scale, or none; the value is the level's code, empty for 'not stated'. */
@Tag("jalon-status-choice")
@JsModule("./panel/status-choice.ts")
class StatusChoice extends AbstractSinglePropertyField<StatusChoice, String> {

    record Option(String value, String label, String symbol, String colour) {}

    StatusChoice(String label, StatusScale scale) {
        super("value", "", false);
        List<Option> options = new ArrayList<>();
        for (StatusLevel level : scale.offered()) {
            options.add(new Option(level.code(), level.label().in(getLocale()), level.symbol(), level.colour()));
        }
        options.add(new Option("", getTranslation("status.notStated"), "none", ContentText.QUIET));
        getElement().setProperty("label", label);
        getElement().setPropertyList("options", options);
    }
}
