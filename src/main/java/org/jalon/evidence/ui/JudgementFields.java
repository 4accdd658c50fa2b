package org.jalon.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.jalon.evidence.Direction;
import org.jalon.evidence.Judgement;
import org.jalon.shared.ui.Choice;

/** A direction and, in the page's language, a judgement. */
class JudgementFields extends Div {

    private final Choice direction = new Choice(getTranslation("evidence.direction"));
    private final TextField judgement = new TextField(getTranslation("evidence.judgement"));
    private final transient Judgement before;

    JudgementFields(Direction shown, Judgement before) {
        this.before = before;
        setClassName("judgement-fields");
        direction.options(
                Stream.of(Direction.values())
                        .map(one -> new Choice.Option(one.code(), getTranslation("evidence.direction." + one.code())))
                        .toList(),
                shown.code());
        judgement.setValue(before.in(getLocale()));
        judgement.setWidthFull();
        add(direction, judgement);
    }

    void focus() {
        judgement.focus();
    }

    /** Words that were not touched stay in both languages. */
    Judged judged() {
        boolean same = judgement.getValue().equals(before.in(getLocale()));
        return new Judged(
                Direction.ofCode(direction.getValue()).orElse(Direction.CONTEXT),
                same ? before : Judgement.in(getLocale(), judgement.getValue()));
    }
}
