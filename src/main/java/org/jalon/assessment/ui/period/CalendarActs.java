package org.jalon.assessment.ui.period;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.mandate.ComingPeriod;
import org.jalon.mandate.Mandate;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Days;
import org.jalon.shared.NotFound;
import org.springframework.stereotype.Component;

/** What an administrator can do in the calendar, each behind a line that opens in place. */
final class CalendarActs {

    /** What these acts need of the rest of Jalon. */
    @Component
    record Services(PeriodWorkflow life) {}

    private final Services services;

    CalendarActs(Services services) {
        this.services = services;
    }

    ReasonedAct open(Mandate mandate, ComingPeriod period, Runnable done) {
        return new ReasonedAct(
                        say("periods.open", period.code()),
                        say("periods.open.meaning", period.code()),
                        say("periods.open.now", period.code()))
                .doing(reason -> {
                    services.life().open(mandate.code(), period.code(), Optional.empty());
                    done.run();
                });
    }

    /** Opens a period that is not among the coming ones: an earlier one to be filled in, or one further ahead. */
    ReasonedAct openAnother(Mandate mandate, Consumer<String> done) {
        Input code = new Input();
        code.setPlaceholder("2017-Q1");
        NativeLabel field = PeriodText.labelled(say("periods.code"), code);
        return new ReasonedAct(
                        say("periods.openAnother"), say("periods.openAnother.meaning"), say("periods.openAnother.now"))
                .asking(field)
                .doing(reason -> {
                    String wanted = code.getValue().strip().toUpperCase(Locale.ROOT);
                    try {
                        services.life().open(mandate.code(), wanted, Optional.empty());
                    } catch (NotFound e) {
                        throw new ActRefused("refused.period-code", wanted);
                    }
                    done.accept(wanted);
                });
    }

    /** @param done is told the new day in words */
    ReasonedAct moveDue(Mandate mandate, String code, LocalDate due, Consumer<String> done) {
        Input day = new Input();
        return new ReasonedAct(say("periods.move"), say("periods.move.meaning", code), say("periods.move.now", code))
                .asking(PeriodText.dayField(say("periods.move.day"), day, due))
                .askingWhy()
                .doing(reason -> {
                    LocalDate to = PeriodText.day(day).orElseThrow(() -> new ActRefused("refused.no-day"));
                    services.life().moveDue(mandate.code(), code, to, reason);
                    done.accept(Days.inWords(to, locale()));
                });
    }

    private static String say(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
