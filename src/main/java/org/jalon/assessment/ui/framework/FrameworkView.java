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
import org.jalon.assessment.ui.MandatePage;
import org.jalon.framework.Frameworks;
import org.jalon.framework.TablePages;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.Role;
import org.jalon.shared.ui.Choice;

/** What a framework consists of in a period, for everybody to read, and what was ever changed in it; administrators change it here. */
@Route(":mandate/:framework/framework")
@PermitAll
class FrameworkView extends MandatePage implements FrameworkContent.Page {

    private final transient ReportingPeriods periods;
    private final transient Frameworks frameworks;
    private final transient TablePages tables;
    private final transient FrameworkContent.Services content;
    private Optional<String> asked = Optional.empty();

    FrameworkView(
            Services services,
            ReportingPeriods periods,
            Frameworks frameworks,
            TablePages tables,
            FrameworkContent.Services content) {
        super(services);
        this.periods = periods;
        this.frameworks = frameworks;
        this.tables = tables;
        this.content = content;
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
        List<ReportingPeriod> all = periods.of(what.framework().id());
        above.add(new H1(getTranslation("elements.heading")));
        if (all.isEmpty()) {
            below.add(new Paragraph(getTranslation("elements.noPeriod")));
            return;
        }
        ReportingPeriod period = FrameworkAddress.chosen(all, asked);
        String mandate = what.mandate().code();
        String framework = what.framework().code();
        above.add(choice(all, period, mandate, framework));
        if (period.state() != PeriodState.PLANNED) {
            Anchor table = new Anchor(tables.table(mandate, framework, period.code()), getTranslation("history.back"));
            table.setClassName("button push");
            above.add(table);
        }
        below.add(new FrameworkContent(
                content, mandate, frameworks.in(what.framework(), period), period, isFor(Role.ADMINISTRATOR), this));
    }

    private Choice choice(List<ReportingPeriod> all, ReportingPeriod period, String mandate, String framework) {
        Choice choice = new Choice(getTranslation("elements.period"));
        choice.options(
                all.stream()
                        .map(one -> new Choice.Option(
                                one.code(),
                                one.label() + " · "
                                        + getTranslation(
                                                "period.state." + one.state().code())))
                        .toList(),
                period.code());
        choice.onChosen(code -> FrameworkAddress.show(UI.getCurrent(), mandate, framework, code));
        return choice;
    }
}
