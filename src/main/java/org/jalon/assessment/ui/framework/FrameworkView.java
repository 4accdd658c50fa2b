package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.ui.MandatePage;
import org.jalon.framework.ElementStates;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.TablePages;
import org.jalon.framework.change.FrameworkChange;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.Role;
import org.jalon.shared.ui.Choice;

/** What a framework consists of in a period, for everybody to read, and what was ever changed in it; administrators change it here. */
@Route(":mandate/:framework/framework")
@PermitAll
class FrameworkView extends MandatePage {

    /** What this page needs besides what all such pages do. */
    @org.springframework.stereotype.Component
    record Parts(
            ReportingPeriods periods,
            Frameworks frameworks,
            ElementStates states,
            FrameworkChanges changes,
            TablePages tables) {}

    private final transient Parts parts;
    private Optional<String> asked = Optional.empty();
    private Optional<ElementsSection> elements = Optional.empty();

    FrameworkView(Services services, Parts parts) {
        super(services);
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = FrameworkAddress.period(event.getLocation());
        super.beforeEnter(event);
    }

    @Override
    protected String title(Named what) {
        return getTranslation("elements.pageTitle", what.framework().title().in(getLocale()));
    }

    @Override
    protected void draw(Named what, Div above, Div below) {
        List<ReportingPeriod> all = parts.periods().of(what.mandate());
        above.add(new H1(getTranslation("elements.heading")));
        if (all.isEmpty()) {
            below.add(new Paragraph(getTranslation("elements.noPeriod")));
            return;
        }
        ReportingPeriod period = FrameworkAddress.chosen(all, asked);
        Framework framework = parts.frameworks().in(what.framework(), period);
        String mandate = what.mandate().code();
        above.add(choice(all, period, mandate, framework.code()));
        if (period.state() != PeriodState.PLANNED) {
            Anchor table = new Anchor(
                    parts.tables().table(mandate, framework.code(), period.code()), getTranslation("history.back"));
            table.setClassName("button push");
            above.add(table);
        }
        Optional<ChangeAct> act = isFor(Role.ADMINISTRATOR) && FrameworkAddress.isChangeable(period)
                ? Optional.of(new ChangeAct(
                        parts.changes(), framework, period, parts.changes().count(framework)))
                : Optional.empty();
        List<FrameworkChange> changes = parts.changes().of(framework);
        ElementList list = ElementList.of(parts.states().of(framework, period));
        ElementsSection shown = new ElementsSection(
                list,
                period,
                changes,
                number -> AssessmentNavigation.indicator(mandate, framework.code(), number),
                act.map(changing -> new ElementActs(changing, list, this::changed)));
        elements = Optional.of(shown);
        Div intro = intro(framework, period);
        act.ifPresent(changing -> intro.add(names(new NameActs(changing, this::done))));
        below.add(intro, shown);
        below.add(new ScaleSection(framework.scale(), act, this::done), new ChangesSection(changes));
    }

    private Div intro(Framework framework, ReportingPeriod period) {
        Div intro = new Div(
                new Paragraph(getTranslation("elements.intro", framework.title().in(getLocale()), period.code())));
        if (isFor(Role.ADMINISTRATOR)) {
            intro.add(new Paragraph(getTranslation(
                    FrameworkAddress.isChangeable(period)
                            ? "elements.intro.change"
                            : "elements.intro.fixed." + period.state().code(),
                    period.code())));
        }
        return intro;
    }

    private static Div names(NameActs names) {
        Div acts = new Div();
        acts.setClassName("acts framework-names");
        names.ofFramework().forEach(acts::add);
        return acts;
    }

    private Choice choice(List<ReportingPeriod> all, ReportingPeriod period, String mandate, String framework) {
        Choice choice = new Choice(getTranslation("elements.period"));
        choice.options(
                all.stream()
                        .map(one -> new Choice.Option(
                                one.code(),
                                one.code() + " · "
                                        + getTranslation(
                                                "period.state." + one.state().code())))
                        .toList(),
                period.code());
        choice.onChosen(code -> FrameworkAddress.show(UI.getCurrent(), mandate, framework, code));
        return choice;
    }

    private void changed(String number, String said) {
        done(said);
        elements.ifPresent(section -> section.focus(number));
    }
}
