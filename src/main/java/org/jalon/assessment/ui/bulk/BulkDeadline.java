package org.jalon.assessment.ui.bulk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineAloud;

/** One deadline for all selected rows, read aloud before it is set. */
class BulkDeadline extends Div {

    private final transient Function<String, Deadline> read;
    private final TextField words = new TextField();
    private final Span reading = new Span();

    BulkDeadline(DeadlineAloud aloud, Function<String, Deadline> read, Consumer<Deadline> set) {
        this.read = read;
        setClassName("bulk-form");
        words.setLabel(getTranslation("panel.deadline"));
        words.setMaxLength(Deadline.MAX_LENGTH);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> reading.setText(
                words.getValue().isBlank()
                        ? ""
                        : aloud.say(read.apply(words.getValue().strip()))));
        reading.setClassName("quiet");
        reading.getElement().setAttribute("role", "status");
        NativeButton button = new NativeButton(getTranslation("bulk.deadline.set"), click -> give(set));
        words.addKeyPressListener(Key.ENTER, press -> give(set));
        add(words, button, reading);
        setVisible(false);
    }

    private void give(Consumer<Deadline> set) {
        if (words.getValue().isBlank()) {
            words.setErrorMessage(getTranslation("bulk.deadline.missing"));
            words.setInvalid(true);
            words.focus();
        } else {
            set.accept(read.apply(words.getValue().strip()));
        }
    }

    /** Shows or hides it; shown, it has the keyboard. */
    void toggle() {
        setVisible(!isVisible());
        if (isVisible()) {
            words.focus();
        }
    }

    void empty() {
        words.clear();
        words.setInvalid(false);
        reading.setText("");
        setVisible(false);
    }
}
