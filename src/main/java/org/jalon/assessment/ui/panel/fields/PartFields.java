package org.jalon.assessment.ui.panel.fields;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jalon.assessment.Part;
import org.jalon.assessment.ui.DiffText;
import org.jalon.assessment.update.AssessmentForm.PartForm;
import org.jalon.framework.Framework;

/** One part of an assessment as it is being written: its status, its comment, and below it what differs from the period before. */
class PartFields extends Div {

    /** What a part asks of the form around it. */
    interface Listener {
        void changed();

        void move(PartFields part, int by);

        void remove(PartFields part);
    }

    private final Part before;
    private final H3 heading = new H3();
    private final Div order = new Div();
    private final NativeButton up;
    private final NativeButton down;
    private final StatusChoice status;
    private final TextArea comment = new TextArea();
    private final DiffText difference = new DiffText();

    /** @param before the part of the period before that this one is compared with; empty texts if there is none */
    PartFields(Framework framework, PartForm form, Part before, Listener listener) {
        this.before = before;
        setClassName("part-fields");
        up = new NativeButton("↑", click -> listener.move(this, -1));
        down = new NativeButton("↓", click -> listener.move(this, 1));
        NativeButton remove = new NativeButton(getTranslation("panel.part.remove"), click -> listener.remove(this));
        up.setAriaLabel(getTranslation("panel.part.up"));
        down.setAriaLabel(getTranslation("panel.part.down"));
        up.setClassName("plain");
        down.setClassName("plain");
        remove.setClassName("plain");
        order.add(heading, up, down, remove);
        order.setClassName("part-order");
        status = new StatusChoice(getTranslation("table.status"), framework.scale());
        status.setVisible(framework.isJudged());
        status.setValue(form.status());
        comment.setLabel(getTranslation("table.comments"));
        comment.setHelperText(getTranslation("panel.comment.helper"));
        comment.setValue(form.comment());
        comment.setWidthFull();
        comment.setMinRows(3);
        comment.getElement().setAttribute("lang", framework.language().toLanguageTag());
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        status.addValueChangeListener(change -> listener.changed());
        comment.addValueChangeListener(change -> {
            showDifference();
            listener.changed();
        });
        add(order, status, comment, difference);
        showDifference();
    }

    PartForm form() {
        return new PartForm(status.getValue(), comment.getValue());
    }

    /** Says which part this is; a single part says nothing. */
    void number(int position, int of) {
        order.setVisible(of > 1);
        heading.setText(getTranslation("panel.part", position + 1));
        up.setEnabled(position > 0);
        down.setEnabled(position < of - 1);
        status.getElement().setAttribute("data-field", "parts[" + position + "].status");
        comment.getElement().setAttribute("data-field", "parts[" + position + "].comment");
    }

    void comment(String text) {
        comment.setValue(text);
    }

    void error(String message) {
        comment.setErrorMessage(message);
        comment.setInvalid(!message.isEmpty());
    }

    void focusStatus() {
        focusStatus(true);
    }

    /** @param scroll whether it is scrolled into sight */
    void focusStatus(boolean scroll) {
        status.getElement().executeJs("""
                        requestAnimationFrame(() =>
                          (this.querySelector('input:checked') ?? this.querySelector('input'))?.focus({ preventScroll: !$0 }))""", scroll);
    }

    void focusComment() {
        comment.focus();
    }

    private void showDifference() {
        difference.showComments(before.comment(), comment.getValue());
    }
}
