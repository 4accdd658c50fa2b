package org.jalon.assessment.ui.period;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.period.PeriodDays;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.mandate.ComingPeriod;
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

    /** Opens a period that the calendar proposes; its days may be others. */
    ReasonedAct open(PeriodAddress at, ComingPeriod period, Runnable done) {
        Input from = new Input();
        Input to = new Input();
        Div days = new Div(
                PeriodText.dayField(say("periods.from"), from, period.span().from()),
                PeriodText.dayField(say("periods.to"), to, period.span().to()));
        days.setClassName("fields");
        String label = period.span().label();
        return new ReasonedAct(
                        say("periods.open", label), say("periods.open.meaning", label), say("periods.open.now", label))
                .asking(days)
                .doing(reason -> {
                    services.life().open(at, days(from, to, Optional.empty()));
                    done.run();
                });
    }

    /** Opens a period that is not among the coming ones: an earlier one to be filled in, one further ahead, or one with a name and days of its own. */
    ReasonedAct openAnother(PeriodAddress in, Consumer<String> done) {
        Input code = new Input();
        code.setPlaceholder("2017-Q1");
        Input from = new Input();
        Input to = new Input();
        Div fields = new Div(
                PeriodText.labelled(say("periods.code"), code),
                PeriodText.dayField(say("periods.from.own"), from),
                PeriodText.dayField(say("periods.to.own"), to));
        fields.setClassName("fields");
        return new ReasonedAct(
                        say("periods.openAnother"), say("periods.openAnother.meaning"), say("periods.openAnother.now"))
                .asking(fields)
                .doing(reason -> {
                    String printed = code.getValue().strip();
                    String wanted = printed.toUpperCase(Locale.ROOT).replace('/', '-');
                    Optional<String> label = Optional.of(printed).filter(words -> words.contains("/"));
                    try {
                        services.life()
                                .open(new PeriodAddress(in.mandate(), in.framework(), wanted), days(from, to, label));
                    } catch (NotFound e) {
                        throw new ActRefused("refused.period-code", wanted);
                    }
                    done.accept(label.orElse(wanted));
                });
    }

    private static Optional<PeriodDays> days(Input from, Input to, Optional<String> label) {
        return Optional.of(new PeriodDays(PeriodText.day(from), PeriodText.day(to), label, Optional.empty()));
    }

    /** @param done is told the new day in words */
    ReasonedAct moveDue(PeriodAddress at, LocalDate due, Consumer<String> done) {
        Input day = new Input();
        return new ReasonedAct(
                        say("periods.move"),
                        say("periods.move.meaning", at.period()),
                        say("periods.move.now", at.period()))
                .asking(PeriodText.dayField(say("periods.move.day"), day, due))
                .askingWhy()
                .doing(reason -> {
                    LocalDate to = PeriodText.day(day).orElseThrow(() -> new ActRefused("refused.no-day"));
                    services.life().moveDue(at, to, reason);
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
