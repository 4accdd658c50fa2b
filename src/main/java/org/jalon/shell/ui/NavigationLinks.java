package org.jalon.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;
import org.jalon.analysis.AnalysisNavigation;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.evidence.EvidenceNavigation;
import org.jalon.export.ExportNavigation;
import org.jalon.intake.IntakeNavigation;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.measure.MeasureNavigation;
import org.jalon.measure.strength.StrengthNavigation;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.table.TableNavigation;
import org.springframework.stereotype.Component;

/** The pages of one framework, in the order in which people need them; whoever cannot use one does not see it. */
class NavigationLinks extends Nav {

    /** What the navigation needs of the rest of Jalon. */
    @Component
    record Services(WorklistLink.Services quarter, ReviewLink.Services review, CurrentPerson person) {}

    private static final Pattern PERIOD = Pattern.compile("/\\d{4}-[QH]\\d");

    private final transient Services services;
    private String path = "";

    NavigationLinks(Services services) {
        this.services = services;
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        setClassName("nav-links");
        // On a phone the links are one line that one pushes along; where one is stays in sight, also when the phone is
        // turned.
        getElement().executeJs("""
                this.showHere = () => {
                  const here = this.querySelector('[aria-current]')?.getBoundingClientRect();
                  const line = this.getBoundingClientRect();
                  if (here) {
                    this.scrollLeft += here.left + here.width / 2 - line.left - line.width / 2;
                  }
                };
                new ResizeObserver(this.showHere).observe(this);""");
    }

    /** @param current path of the page that is shown, beginning with a slash */
    void show(ShownFramework shown, String current) {
        removeAll();
        path = current;
        String mandate = shown.mandate().code();
        String framework = shown.framework().code();
        Person person = services.person().get();
        boolean officer = person.is(Role.OFFICER, mandate);
        add(new FrameworkSwitch(shown));
        page(AnalysisNavigation.overview(mandate, framework), "shell.overview");
        if (officer) {
            shown.current().ifPresent(period -> add(new WorklistLink(services.quarter(), shown, period, path)));
        }
        if (person.is(Role.REVIEWER, mandate)) {
            add(new ReviewLink(services.review(), shown, path));
        }
        add(link(TableNavigation.table(mandate, framework), getTranslation("shell.table"), isTable(shown)));
        shown.periods().forEach(period -> period(mandate, framework, period));
        page(AnalysisNavigation.matrix(mandate, framework), "shell.matrix");
        page(AnalysisNavigation.comparison(mandate, framework), "shell.comparison");
        page(AnalysisNavigation.trends(mandate, framework), "shell.trends");
        add(link(
                MeasureNavigation.figures(mandate),
                getTranslation("shell.figures"),
                path.equals(MeasureNavigation.checks(mandate)) || path.startsWith(MeasureNavigation.figures(mandate))));
        page(MandateNavigation.timeline(mandate), "shell.timeline");
        page(StrengthNavigation.strength(mandate), "shell.strength");
        page(EvidenceNavigation.evidence(mandate), "shell.evidence");
        if (officer) {
            page(IntakeNavigation.forms(mandate, framework), "shell.forms");
        }
        page(ExportNavigation.export(mandate, framework), "shell.export");
        page(AssessmentNavigation.periods(mandate, framework), "shell.periods");
        page(AssessmentNavigation.framework(mandate, framework), "shell.framework");
        if (person.is(Role.ADMINISTRATOR, mandate)) {
            page(ExportNavigation.template(mandate, framework), "shell.template");
        }
        page(TableNavigation.views(mandate, framework), "shell.views");
        add(link(
                MandateNavigation.mandate(mandate),
                getTranslation("shell.mandate"),
                path.equals(MandateNavigation.mandate(mandate))));
        add(new SaveViewButton(TableNavigation.views(mandate, framework)));
        getElement().callJsFunction("showHere");
    }

    private void page(String href, String key) {
        add(link(href, getTranslation(key), path.equals(href) || path.startsWith(href + "/")));
    }

    private void period(String mandate, String framework, ReportingPeriod period) {
        String href = TableNavigation.table(mandate, framework, period.code());
        Anchor link = link(href, period.label(), path.equals(href));
        link.addClassName("period");
        Span state = new Span(getTranslation("period.state." + period.state().code()));
        state.setClassName("quiet");
        link.add(state);
        add(link);
    }

    /** The table in any period, and its indicators; not the pages that read across them. */
    private boolean isTable(ShownFramework shown) {
        String table =
                TableNavigation.table(shown.mandate().code(), shown.framework().code());
        return path.equals(table)
                || path.startsWith(AssessmentNavigation.indicators(
                        shown.mandate().code(), shown.framework().code()))
                || PERIOD.matcher(path.replace(table, "")).matches();
    }

    private Anchor link(String href, String text, boolean current) {
        Anchor link = new Anchor(href, new Span(text));
        link.setClassName("nav");
        if (current) {
            link.getElement().setAttribute("aria-current", path.equals(href) ? "page" : "true");
        }
        return link;
    }
}
