package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.framework.ElementState;
import org.jalon.shared.ui.Choice;

/** Prints an element with another number, or below another one; what stands below it goes with it. */
record PlaceAct(ChangeAct act, Supplier<ElementList> list, ElementActs.Done done) {

    ReasonedAct of(ElementState element) {
        String name = element.printed();
        Input number = new Input();
        number.setValue(element.number().printed());
        Div fields = new Div(PeriodText.labelled(say("elements.number"), number));
        fields.setClassName("element-fields");
        Optional<Choice> parent = element.parent().map(above -> {
            Choice choice = new Choice(say("elements.below"));
            choice.options(OtherElements.in(list.get()).options(above.level(), Optional.empty()), above.code());
            fields.add(choice);
            return choice;
        });
        return act.changing(
                new ReasonedAct(
                                say("elements.place"),
                                say("elements.place.meaning", name, from()),
                                say("elements.place.now", name))
                        .asking(fields),
                reason -> act.changes()
                        .place(
                                act.framework(),
                                element.code(),
                                parent.map(Choice::getValue),
                                Optional.of(number.getValue().strip()),
                                act.from(),
                                reason),
                () -> done.done(
                        Optional.of(element.id()),
                        say("elements.placed", name, number.getValue().strip(), from())));
    }

    private String from() {
        return act.from().code();
    }

    private static String say(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
