package org.jalon.assessment.ui.period;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.seal.Seals;
import org.jalon.assessment.ui.LiveTables;
import org.jalon.assessment.ui.MandatePage;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.assessment.ui.seal.SealsSection;
import org.jalon.assessment.ui.seal.SigningSection;
import org.jalon.framework.Framework;
import org.jalon.framework.IntakePages;
import org.jalon.framework.TablePages;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.Days;

/** The life of one period: what can be done to it now, what keeps it from being signed, its seals, and all that was done to it. */
@Route(":mandate/:framework/periods/:period")
@PermitAll
class PeriodView extends MandatePage {

    private final transient ReportingPeriods periods;
    private final transient PeriodActs acts;
    private final transient Seals seals;
    private final transient LifeSection.Services life;
    private final transient SigningSection.Services signing;
    private final transient CurrentPerson person;
    private final transient TablePages tables;
    private final transient IntakePages intakes;

    PeriodView(
            Services services,
            ReportingPeriods periods,
            PeriodActs acts,
            Seals seals,
            LifeSection.Services life,
            SigningSection.Services signing,
            LiveTables rows,
            CurrentPerson person,
            TablePages tables,
            IntakePages intakes) {
        super(services);
        this.periods = periods;
        this.acts = acts;
        this.seals = seals;
        this.life = life;
        this.signing = signing;
        this.person = person;
        this.tables = tables;
        this.intakes = intakes;
        rows.followAll(this, changes -> {
            // How many rows keep it from being signed.
            if (isFor(Role.REVIEWER)) {
                savedElsewhere(changes);
            }
        });
    }

    @Override
    protected String title(Named what) {
        return getTranslation("period.pageTitle", what.period().orElseThrow());
    }

    @Override
    protected void draw(Named what, Div above, Div below) {
        Framework framework = what.framework();
        ReportingPeriod period = periods.byCode(framework.id(), what.period().orElseThrow());
        PeriodAddress at = new PeriodAddress(what.mandate().code(), framework.code(), period.code());
        fill(above, at, period);
        below.add(facts(period), new LifeSection(life, at, period, person.get(), this::done));
        if (isToBeSigned(period)) {
            below.add(new SigningSection(signing, at, this::done));
        }
        below.add(new SealsSection(tables, at, seals.of(framework, period)), new ActsSection(acts.of(period)));
    }

    private boolean isToBeSigned(ReportingPeriod period) {
        return isFor(Role.REVIEWER)
                && switch (period.state()) {
                    case OPEN, IN_REVIEW, CORRECTING -> true;
                    case PLANNED, SEALED -> false;
                };
    }

    private void fill(Div bar, PeriodAddress at, ReportingPeriod period) {
        Span state = new Span(getTranslation("period.state." + period.state().code()));
        state.setClassName("mark");
        bar.add(new H1(getTranslation("period.title", period.label())), state);
        if (period.state() != PeriodState.PLANNED) {
            if (isFor(Role.OFFICER) && period.state() == PeriodState.OPEN) {
                Anchor bring = new Anchor(
                        intakes.intakes(at.mandate(), at.framework(), at.period()), getTranslation("period.bringIn"));
                bring.setClassName("button push");
                bar.add(bring);
            }
            if (isFor(Role.REVIEWER) && !period.isSealed()) {
                Anchor review = new Anchor(
                        tables.review(at.mandate(), at.framework(), at.period()), getTranslation("period.toReview"));
                review.setClassName(bar.getComponentCount() == 2 ? "button push" : "button");
                bar.add(review);
            }
            Anchor table =
                    new Anchor(tables.table(at.mandate(), at.framework(), at.period()), getTranslation("history.back"));
            table.setClassName(bar.getComponentCount() == 2 ? "button push" : "button");
            bar.add(table);
        }
    }

    private Div facts(ReportingPeriod period) {
        Div facts = PeriodText.line(
                new Span(PeriodText.days(period, getLocale())),
                PeriodText.quiet(getTranslation("periods.due", Days.inWords(period.due(), getLocale()))));
        period.reportSymbol().ifPresent(symbol -> facts.add(new Span(symbol)));
        if (period.enteredLater()) {
            Span later = new Span(getTranslation("periods.enteredLater"));
            later.setClassName("mark");
            facts.add(later);
        }
        return facts;
    }
}
