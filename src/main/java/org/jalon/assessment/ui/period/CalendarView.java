package org.jalon.assessment.ui.period;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.ui.MandatePage;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.framework.Framework;
import org.jalon.mandate.ComingPeriod;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.PeriodCalendar;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.Role;
import org.jalon.shared.Days;

/** The periods of a framework, those to come and those that are there, with the days by which they fall due. */
@Route(":mandate/:framework/periods")
@PermitAll
class CalendarView extends MandatePage {

    /** A year of quarters ahead. */
    private static final int AHEAD = 4;

    private final transient ReportingPeriods periods;
    private final transient PeriodCalendar calendar;
    private final transient CalendarActs acts;

    CalendarView(
            Services services, ReportingPeriods periods, PeriodCalendar calendar, CalendarActs.Services actServices) {
        super(services);
        this.periods = periods;
        this.calendar = calendar;
        this.acts = new CalendarActs(actServices);
    }

    @Override
    protected String title(Named what) {
        return getTranslation("periods.pageTitle", what.mandate().title().in(getLocale()));
    }

    @Override
    protected void draw(Named what, Div above, Div below) {
        Mandate mandate = what.mandate();
        Framework framework = what.framework();
        above.add(new H1(getTranslation("periods.title")));
        below.add(coming(mandate, framework), present(mandate, framework));
        if (isFor(Role.ADMINISTRATOR)) {
            below.add(section(
                    "periods.settings",
                    acts.openAnother(new PeriodAddress(mandate.code(), framework.code(), ""), this::opened)));
        }
        below.add(new Anchor(
                AssessmentNavigation.rules(mandate.code(), framework.code()), getTranslation("rules.title")));
    }

    private void opened(String code) {
        done(getTranslation("periods.opened", code));
    }

    private Section coming(Mandate in, Framework framework) {
        UnorderedList list = cards();
        for (ComingPeriod period : calendar.coming(in, framework.id(), AHEAD)) {
            PeriodAddress at = new PeriodAddress(in.code(), framework.code(), period.code());
            ListItem card = card(new H3(period.span().label()));
            card.add(PeriodText.line(
                    new Span(PeriodText.days(period.span(), getLocale())),
                    PeriodText.quiet(getTranslation(
                            period.moved() ? "periods.due.moved" : "periods.due",
                            Days.inWords(period.due(), getLocale())))));
            if (isFor(Role.ADMINISTRATOR)) {
                card.add(
                        acts.open(at, period, () -> opened(period.span().label())),
                        acts.moveDue(
                                at, period.due(), day -> done(getTranslation("periods.moved", period.code(), day))));
            }
            if (period.moved()) {
                card.add(new Anchor(
                        AssessmentNavigation.period(in.code(), framework.code(), period.code()),
                        getTranslation("periods.why")));
            }
            list.add(card);
        }
        return section("periods.coming", list);
    }

    private Section present(Mandate in, Framework framework) {
        UnorderedList list = cards();
        List<ReportingPeriod> all = periods.of(framework.id());
        for (ReportingPeriod period : all) {
            Anchor link =
                    new Anchor(AssessmentNavigation.period(in.code(), framework.code(), period.code()), period.label());
            ListItem card = card(new H3(link));
            String state = getTranslation("period.state." + period.state().code());
            card.add(PeriodText.line(
                    new Span(state),
                    new Span(PeriodText.days(period, getLocale())),
                    PeriodText.quiet(period.reportSymbol()
                            .orElseGet(() -> getTranslation("periods.due", Days.inWords(period.due(), getLocale()))))));
            if (period.enteredLater()) {
                Span later = new Span(getTranslation("periods.enteredLater"));
                later.setClassName("mark");
                card.add(later);
            }
            list.add(card);
        }
        return section("periods.present", list);
    }

    private Section section(String key, com.vaadin.flow.component.Component... content) {
        Section section = new Section(new H2(getTranslation(key)));
        section.add(content);
        return section;
    }

    private static UnorderedList cards() {
        UnorderedList list = new UnorderedList();
        list.setClassName("cards");
        return list;
    }

    private static ListItem card(H3 heading) {
        ListItem card = new ListItem(heading);
        card.setClassName("card");
        return card;
    }
}
