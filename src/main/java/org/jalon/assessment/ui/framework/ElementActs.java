package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.ElementState;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.framework.change.NewElement;
import org.jalon.shared.ui.Choice;

/** What an administrator can do to an element from a period on. */
final class ElementActs {

    /** Hears that something was done at an element; at none if one at the top was added. */
    interface Done {
        void done(Optional<ElementId> at, String said);
    }

    private final ChangeAct act;
    private final Supplier<ElementList> list;
    private final Done done;

    /** @param list all elements as the page shows them by now */
    ElementActs(ChangeAct act, Supplier<ElementList> list, Done done) {
        this.act = act;
        this.list = list;
        this.done = done;
    }

    /** Those that make sense for {@code element} as it stands. */
    List<ReasonedAct> of(ElementState element) {
        List<ReasonedAct> acts = new ArrayList<>();
        if (element.inTable()) {
            acts.add(reword(element));
            acts.add(new PlaceAct(act, list, done).of(element));
            if (element.level() < act.framework().levels().depth()) {
                acts.add(add(Optional.of(element)));
            }
            acts.add(withdraw(element));
        } else if (element.parent().map(ElementState::inTable).orElse(true)) {
            acts.add(bringBack(element));
        }
        return acts;
    }

    private ReasonedAct reword(ElementState element) {
        String number = element.printed();
        boolean states = act.framework().levels().haveStatements(element.level());
        TextArea text = words(say("elements.words.text"), element.text());
        TextArea statement = words(say("elements.words.statement"), element.statement());
        ReasonedAct form = new ReasonedAct(
                        say("elements.reword"),
                        say("elements.reword.meaning", from()),
                        say("elements.reword.now", number))
                .asking(states ? new Div(text, statement) : text);
        return act.changing(
                form,
                reason -> act.changes()
                        .reword(
                                act.framework(),
                                element.code(),
                                new Words(text.getValue(), states ? statement.getValue() : ""),
                                act.from(),
                                reason),
                () -> done.done(Optional.of(element.id()), say("elements.reworded", number, from())));
    }

    private ReasonedAct withdraw(ElementState element) {
        String number = element.printed();
        Choice into =
                OtherElements.in(list.get()).others(say("elements.mergedInto"), element.level(), Optional.of(element));
        return act.changing(
                new ReasonedAct(
                                say("elements.withdraw"),
                                say(
                                        "elements.withdraw.meaning",
                                        number,
                                        from(),
                                        list.get().rowsBelow(element)),
                                say("elements.withdraw.now", number))
                        .asking(into),
                reason -> {
                    if (into.getValue().isEmpty()) {
                        act.changes().withdraw(act.framework(), element.code(), act.from(), reason);
                    } else {
                        act.changes().merge(act.framework(), element.code(), into.getValue(), act.from(), reason);
                    }
                },
                () -> done.done(Optional.of(element.id()), say("elements.withdrawn", number, from())));
    }

    private ReasonedAct bringBack(ElementState element) {
        String number = element.printed();
        return act.changing(
                new ReasonedAct(
                        say("elements.bringBack"),
                        say("elements.bringBack.meaning", number, from()),
                        say("elements.bringBack.now", number)),
                reason -> act.changes().bringBack(act.framework(), element.code(), act.from(), reason),
                () -> done.done(Optional.of(element.id()), say("elements.broughtBack", number, from())));
    }

    /** @param above empty for one at the top */
    ReasonedAct add(Optional<ElementState> above) {
        ElementLevels levels = act.framework().levels();
        int level = above.map(ElementState::level).orElse(0) + 1;
        boolean states = levels.haveStatements(level);
        String name = levels.level(level).name().in(UI.getCurrent().getLocale());
        Input number = new Input();
        number.setValue(list.get().nextNumber(above));
        TextArea text = words(say("elements.words.text"), "");
        TextArea statement = words(say("elements.words.statement"), "");
        Div fields = new Div(PeriodText.labelled(say("elements.number"), number), text);
        fields.setClassName("element-fields");
        if (states) {
            fields.add(statement);
        }
        Choice splitOff = OtherElements.in(list.get()).others(say("elements.splitOff"), level, Optional.empty());
        fields.add(splitOff);
        ReasonedAct form = new ReasonedAct(
                        say("elements.add", name),
                        say(levels.areRows(level) ? "elements.add.meaning.row" : "elements.add.meaning.above", from()),
                        say("elements.add.now"))
                .asking(fields);
        return act.changing(
                form,
                reason -> act.changes()
                        .add(
                                act.framework(),
                                new NewElement(
                                        level,
                                        above.map(ElementState::code),
                                        number.getValue().strip(),
                                        new Words(text.getValue(), states ? statement.getValue() : ""),
                                        Optional.of(splitOff.getValue()).filter(code -> !code.isEmpty())),
                                act.from(),
                                reason),
                () -> done.done(
                        above.map(ElementState::id),
                        say("elements.added", number.getValue().strip(), from())));
    }

    private static TextArea words(String label, String words) {
        TextArea field = new TextArea(label);
        field.setMaxLength(Words.LONGEST);
        field.setWidthFull();
        field.setValue(words);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    private String from() {
        return act.from().code();
    }

    private static String say(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
