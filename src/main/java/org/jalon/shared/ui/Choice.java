package org.jalon.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A few options in the browser's own drop-down; the value is the option's code. */
@Tag("jalon-choice")
@JsModule("./shared/choice.ts")
public class Choice extends AbstractSinglePropertyField<Choice, String> {

    public record Option(String value, String label) {}

    private final transient List<Option> options = new ArrayList<>();

    public Choice(String label) {
        super("value", "", false);
        getElement().setProperty("label", label);
    }

    /** These options in place of those there are; the value is one of them. */
    public void options(List<Option> others, String value) {
        options.clear();
        options.addAll(others);
        getElement().setPropertyList("options", options);
        setValue(value);
    }

    /** Tells which option a person chose, and nothing of those that were set. */
    public void onChosen(Consumer<String> chosen) {
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** Adds an option behind those there are. */
    public void option(String value, String label) {
        options.add(new Option(value, label));
        getElement().setPropertyList("options", options);
    }
}
