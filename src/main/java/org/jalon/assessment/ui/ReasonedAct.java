package org.jalon.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jalon.assessment.workflow.Update;
import org.jalon.shared.ActRefused;

/**
 * Something that is done to a whole period, behind a line that opens in place: what it means, what it asks for, and one button. It is no
 * dialog, but neither is it a button that is pressed by accident: most of these acts cannot be undone.
 */
public class ReasonedAct extends NativeDetails implements InUse {

    private final Div body = new Div();
    private final TextArea reason = new TextArea();
    private final PanelMessage message = new PanelMessage();
    private final NativeButton button;
    private boolean asksWhy;

    /**
     * @param label of the line that opens
     * @param meaning what it will do, in a sentence or two
     * @param done what the button says
     */
    public ReasonedAct(String label, String meaning, String done) {
        setClassName("act");
        setSummary(new Span(label));
        button = new NativeButton(done);
        button.setClassName("strong");
        body.setClassName("act-body");
        body.add(new Paragraph(meaning), message, button);
        setContent(body);
    }

    @Override
    public boolean isInUse() {
        return isOpen();
    }

    /** Puts a field behind those there are, and before the reason. */
    public ReasonedAct asking(Component field) {
        body.addComponentAtIndex(body.indexOf(asksWhy ? reason : message), field);
        return this;
    }

    public ReasonedAct askingWhy() {
        asksWhy = true;
        reason.setLabel(getTranslation("act.reason"));
        reason.setMaxLength(Update.MAX_REASON);
        reason.setWidthFull();
        body.addComponentAtIndex(body.indexOf(message), reason);
        return this;
    }

    /** @param act is given the reason, empty if none is asked for; if it is refused, the refusal is said here and what was typed stays */
    public ReasonedAct doing(Consumer<String> act) {
        button.addClickListener(click -> {
            message.hide();
            try {
                act.accept(asksWhy ? reason.getValue() : "");
            } catch (ActRefused e) {
                message.say(getTranslation(e.key(), e.parameters()));
            }
        });
        return this;
    }
}
