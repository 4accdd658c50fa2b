package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.framework.Framework;
import org.jalon.framework.Labelled;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.shared.LocalizedText;

/** What an administrator calls otherwise from a period on: the framework, its annex, its statuses. */
final class NameActs {

    private final ChangeAct act;
    private final Consumer<String> done;

    /** @param done is told what was done */
    NameActs(ChangeAct act, Consumer<String> done) {
        this.act = act;
        this.done = done;
    }

    List<ReasonedAct> ofFramework() {
        Framework now = act.framework();
        Input annex = field(now.annex());
        return List.of(
                inBothLanguages(
                        say("names.rename.title"), say("names.rename.title"), new Labelled.Title(), now.title()),
                renaming(
                        new ReasonedAct(say("names.rename.annex"), meaning(), say("names.rename.annex"))
                                .asking(PeriodText.labelled(say("names.annex"), annex)),
                        new Labelled.Annex(),
                        () -> new Words(annex.getValue(), annex.getValue())));
    }

    ReasonedAct ofStatus(StatusLevel level) {
        return inBothLanguages(
                say("names.rename"),
                say("names.rename.of", level.label().in(UI.getCurrent().getLocale())),
                new Labelled.Status(level.code()),
                level.label());
    }

    private ReasonedAct inBothLanguages(String label, String button, Labelled what, LocalizedText now) {
        Input english = field(now.en());
        Input french = field(now.fr());
        Div fields =
                new Div(PeriodText.labelled(say("names.en"), english), PeriodText.labelled(say("names.fr"), french));
        fields.setClassName("fields names");
        return renaming(
                new ReasonedAct(label, meaning(), button).asking(fields),
                what,
                () -> new Words(english.getValue(), french.getValue()));
    }

    private ReasonedAct renaming(ReasonedAct form, Labelled what, Supplier<Words> name) {
        return act.changing(
                form,
                reason -> act.changes().rename(act.framework(), what, name.get(), act.from(), reason),
                () -> done.accept(say("names.renamed", act.from().code())));
    }

    private String meaning() {
        return say("names.rename.meaning", act.from().code());
    }

    private static Input field(String value) {
        Input field = new Input();
        field.setValue(value);
        return field;
    }

    private static String say(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
