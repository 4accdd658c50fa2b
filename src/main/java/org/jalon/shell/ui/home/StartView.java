package org.jalon.shell.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.CurrentPerson;

/** Where one is taken after signing in without having asked for a page: into one's work, where there is one framework only, else home. */
@Route("start")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    private final transient Mandates mandates;
    private final transient Frameworks frameworks;
    private final transient ReportingPeriods periods;
    private final transient CurrentPerson person;

    StartView(Mandates mandates, Frameworks frameworks, ReportingPeriods periods, CurrentPerson person) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.person = person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(address().substring(1));
    }

    private String address() {
        List<Mandate> all = mandates.all();
        List<Framework> within = all.size() == 1 ? frameworks.of(all.getFirst()) : List.of();
        if (within.size() != 1) {
            return "/";
        }
        Framework only = within.getFirst();
        return FirstPage.of(
                all.getFirst(),
                only,
                periods.current(only.id()).isPresent(),
                person.get().roles().in(all.getFirst().code()).orElseThrow());
    }
}
