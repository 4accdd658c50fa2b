package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementStates;
import org.jalon.framework.Framework;
import org.jalon.framework.change.FrameworkChange;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Snapshots;
import org.springframework.stereotype.Component;

/** A framework in one period: its elements, its statuses and all that was changed in it. */
class FrameworkContent extends Div {

    /** What it is read from. */
    @Component
    record Services(ElementStates states, FrameworkChanges changes, Snapshots snapshots) {}

    /** The page around it. */
    interface Page {

        /** Something else than an element was changed: all of it is to be drawn anew. */
        void done(String said);

        /** An element was changed, and it is shown already. */
        void say(String said);
    }

    /** How the framework stands, as of one moment. */
    private record State(ElementList elements, List<FrameworkChange> changes) {}

    private final transient Services services;
    private final transient Framework framework;
    private final transient ReportingPeriod period;
    private final transient Page page;
    private final ElementsSection elements;
    private final ChangesSection changes = new ChangesSection();
    private transient State shown;

    /**
     * @param framework in the words of the period
     * @param mayChange whether the person is an administrator
     */
    FrameworkContent(
            Services services,
            String mandate,
            Framework framework,
            ReportingPeriod period,
            boolean mayChange,
            Page page) {
        this.services = services;
        this.framework = framework;
        this.period = period;
        this.page = page;
        setClassName("framework-content");
        Optional<ChangeAct> act = Optional.of(new ChangeAct(services.changes(), framework, period, this::seen))
                .filter(changing -> mayChange && FrameworkAddress.isChangeable(period));
        elements = new ElementsSection(
                framework.levels(),
                period,
                number -> AssessmentNavigation.indicator(mandate, framework.code(), number),
                act.map(changing -> new ElementActs(changing, this::list, this::elementChanged)));
        Consumer<String> done = page::done;
        add(intro(mayChange, act.map(changing -> new NameActs(changing, done))));
        add(elements, new ScaleSection(framework.scale(), act, done), changes);
        shown = read();
        show();
    }

    private State read() {
        return services.snapshots()
                .read(() -> new State(
                        ElementList.of(services.states().of(framework, period)),
                        services.changes().of(framework)));
    }

    private void show() {
        elements.show(shown.elements(), shown.changes());
        changes.show(shown.changes());
    }

    private int seen() {
        return shown.changes().size();
    }

    private ElementList list() {
        return shown.elements();
    }

    private void elementChanged(Optional<ElementId> at, String said) {
        shown = read();
        elements.close(at);
        show();
        page.say(said);
    }

    private Div intro(boolean mayChange, Optional<NameActs> names) {
        Div intro = new Div(
                new Paragraph(getTranslation("elements.intro", framework.title().in(getLocale()), period.label())));
        intro.setClassName("framework-intro");
        if (mayChange) {
            intro.add(new Paragraph(getTranslation(
                    FrameworkAddress.isChangeable(period)
                            ? "elements.intro.change"
                            : "elements.intro.fixed." + period.state().code(),
                    period.label())));
        }
        names.ifPresent(offered -> {
            Div acts = new Div();
            acts.setClassName("acts framework-names");
            offered.ofFramework().forEach(acts::add);
            intro.add(acts);
        });
        return intro;
    }
}
