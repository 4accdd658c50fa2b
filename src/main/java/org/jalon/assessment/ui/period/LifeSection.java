package org.jalon.assessment.ui.period;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.period.Corrigenda;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Days;
import org.springframework.stereotype.Component;

/** How a period stands and what can be done to it now by the person who looks at it. */
class LifeSection extends Section {

    /** What these acts need of the rest of Jalon. */
    @Component
    record Services(PeriodWorkflow life, Corrigenda corrigenda) {}

    private final transient PeriodWorkflow life;
    private final transient Corrigenda corrigenda;
    private final transient PeriodAddress at;
    private final transient Consumer<String> done;
    private final Div acts = new Div();

    /** @param done is told in a sentence what was done */
    LifeSection(Services services, PeriodAddress at, ReportingPeriod period, Person person, Consumer<String> done) {
        this.life = services.life();
        this.corrigenda = services.corrigenda();
        this.at = at;
        this.done = done;
        acts.setClassName("acts");
        add(
                new H2(getTranslation("period.state.heading")),
                new Paragraph(getTranslation("period.about." + period.state().code())),
                acts);
        if (person.is(Role.REVIEWER, at.mandate())) {
            offerToReviewers(period);
        }
        if (person.is(Role.ADMINISTRATOR, at.mandate())) {
            offerToAdministrators(period);
        }
        acts.setVisible(acts.getComponentCount() > 0);
    }

    private void offerToReviewers(ReportingPeriod period) {
        switch (period.state()) {
            case PLANNED -> {}
            case OPEN ->
                acts.add(act("period.beginReview", "period.beginReview.meaning", "period.beginReview.now")
                        .doing(reason -> {
                            life.beginReview(at);
                            done.accept(getTranslation("period.beginReview.done", at.period()));
                        }));
            case IN_REVIEW ->
                acts.add(act("period.endReview", "period.endReview.meaning", "period.endReview.now")
                        .askingWhy()
                        .doing(reason -> {
                            life.endReview(at, reason);
                            done.accept(getTranslation("period.endReview.done", at.period()));
                        }));
            case SEALED ->
                acts.add(act("period.correct", "period.correct.meaning", "period.correct.now")
                        .askingWhy()
                        .doing(reason -> {
                            int number = life.beginCorrigendum(at, reason).corrigendum();
                            done.accept(getTranslation("period.correct.done", number));
                        }));
            case CORRECTING ->
                acts.add(act("period.abandon", "period.abandon.meaning", "period.abandon.now")
                        .askingWhy()
                        .doing(reason -> {
                            corrigenda.abandon(at, reason, Route.PAGE);
                            done.accept(getTranslation("period.abandon.done", period.corrigendum(), at.period()));
                        }));
        }
    }

    private void offerToAdministrators(ReportingPeriod period) {
        switch (period.state()) {
            case PLANNED ->
                acts.add(
                        act("period.open", "period.open.meaning", "period.open.now")
                                .doing(reason -> {
                                    life.open(at, Optional.empty());
                                    done.accept(getTranslation("periods.opened", at.period()));
                                }),
                        move(period));
            case OPEN, IN_REVIEW -> acts.add(move(period));
            case CORRECTING, SEALED -> {}
        }
    }

    private ReasonedAct move(ReportingPeriod period) {
        Input day = new Input();
        return new ReasonedAct(
                        getTranslation("periods.move"),
                        getTranslation("periods.move.meaning", period.label()),
                        getTranslation("periods.move.now", period.label()))
                .asking(PeriodText.dayField(getTranslation("periods.move.day"), day, period.due()))
                .askingWhy()
                .doing(reason -> {
                    var to = PeriodText.day(day).orElseThrow(() -> new ActRefused("refused.no-day"));
                    life.moveDue(at, to, reason);
                    done.accept(getTranslation("periods.moved", period.label(), Days.inWords(to, getLocale())));
                });
    }

    private ReasonedAct act(String label, String meaning, String now) {
        return new ReasonedAct(
                getTranslation(label, at.period()),
                getTranslation(meaning, at.period()),
                getTranslation(now, at.period()));
    }
}
