package org.jalon.assessment.ui.mandate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.mandate.settings.Closing;
import org.jalon.mandate.settings.KeptMandate;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;

/** The acts by which a mandate ends and runs again. */
final class EndOfMandate {

    private EndOfMandate() {}

    static ReasonedAct closing(BiConsumer<Closing, String> close) {
        Input on = new Input();
        Input decision = new Input();
        decision.setWidthFull();
        Div fields = new Div();
        fields.setClassName("fields");
        fields.add(
                PeriodText.dayField(fields.getTranslation("mandate.close.on"), on),
                PeriodText.labelled(fields.getTranslation("mandate.close.decision"), decision));
        ReasonedAct act = new ReasonedAct(
                fields.getTranslation("mandate.close"),
                fields.getTranslation("mandate.close.meaning"),
                fields.getTranslation("mandate.close.now"));
        return act.asking(fields)
                .askingWhy()
                .doing(reason -> refusing(() -> {
                    LocalDate day = PeriodText.day(on).orElseThrow(() -> new ActRefused("refused.mandate-day"));
                    close.accept(new Closing(day, decision.getValue()), reason);
                }));
    }

    static ReasonedAct reopening(Consumer<String> reopen) {
        Div words = new Div();
        return new ReasonedAct(
                        words.getTranslation("mandate.reopen"),
                        words.getTranslation("mandate.reopen.meaning"),
                        words.getTranslation("mandate.reopen.now"))
                .askingWhy()
                .doing(reason -> refusing(() -> reopen.accept(reason)));
    }

    /** One sentence for whatever is wrong, above the fields. */
    private static void refusing(Runnable act) {
        try {
            act.run();
        } catch (FlawedInput e) {
            FlawedInput.Flaw first = e.flaws().getFirst();
            throw new ActRefused(first.key(), first.parameters().toArray());
        } catch (KeptMandate.Stale e) {
            throw new ActRefused("refused.mandate-stale");
        }
    }
}
