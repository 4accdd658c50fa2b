package org.jalon.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentsChanged;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ui.LivePeriods;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.Snapshots;
import org.jalon.shared.ui.Toast;
import org.jspecify.annotations.Nullable;

/** A page about how the periods of a mandate are run: it looks up what its address names, and is drawn anew after each act. */
public abstract class MandatePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What such a page needs of the rest of Jalon. */
    @org.springframework.stereotype.Component
    public record Services(
            Mandates mandates, Frameworks frameworks, CurrentPerson person, Snapshots snapshots, LivePeriods periods) {}

    /**
     * What the address names.
     *
     * @param period its code, which may mean nothing; empty if the page is about no single one
     */
    public record Named(Mandate mandate, Framework framework, Optional<String> period) {}

    private final transient Services services;
    private final Div bar = new Div();
    private final Div page = new Div();
    private final Div changed = new Div();
    private final Toast toast = new Toast();
    private @Nullable Named named;

    public MandatePage(Services services) {
        this.services = services;
        bar.setClassName("bar");
        page.setClassName("page periods");
        changed.setClassName("notice past-notice");
        changed.getElement().setAttribute("role", "status");
        changed.add(
                new Span(getTranslation("period.changedMeanwhile")),
                new NativeButton(getTranslation("period.changedMeanwhile.show"), click -> again()));
        changed.setVisible(false);
        add(bar, changed, page, toast);
        services.periods().follow(this, this::changedElsewhere);
    }

    /** Fills the emptied bar and page. */
    protected abstract void draw(Named what, Div above, Div below);

    protected abstract String title(Named what);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Mandate mandate = services.mandates()
                .byCode(event.getRouteParameters().get("mandate").orElseThrow());
        Framework framework = services.frameworks()
                .byCode(mandate, event.getRouteParameters().get("framework").orElseThrow());
        show(new Named(mandate, framework, event.getRouteParameters().get("period")));
    }

    /** Rows were saved that this page counts. */
    public void savedElsewhere(List<AssessmentsChanged> changes) {
        Named shown = named;
        if (shown != null
                && changes.stream()
                        .anyMatch(change ->
                                change.mandate().equals(shown.mandate().code())
                                        && shown.period().equals(Optional.of(change.period())))) {
            changedElsewhere(shown.mandate().id());
        }
    }

    /** What is being typed into an act that is open here stays until its person asks for how things stand now. */
    private void changedElsewhere(MandateId mandate) {
        if (named == null || !named.mandate().id().equals(mandate)) {
            return;
        }
        if (isBusy(page)) {
            changed.setVisible(true);
        } else {
            again();
        }
    }

    private static boolean isBusy(Component part) {
        return part instanceof InUse form && form.isInUse()
                || part.getChildren().anyMatch(MandatePage::isBusy);
    }

    protected void again() {
        if (named != null) {
            show(named);
        }
    }

    private void show(Named what) {
        changed.setVisible(false);
        bar.removeAll();
        page.removeAll();
        named = what;
        services.snapshots().read(() -> {
            draw(what, bar, page);
            return what;
        });
    }

    @Override
    public String getPageTitle() {
        return named == null ? "" : title(named);
    }

    /** Shows how things stand after an act, and says what was done. */
    public void done(String said) {
        if (named != null) {
            show(named);
            say(said);
        }
    }

    /** Says what was done where the page shows it already. */
    public void say(String said) {
        toast.say(said);
    }

    /** Whether who looks at it has that role in the mandate that it shows. */
    public boolean isFor(Role role) {
        return named != null && services.person().get().is(role, named.mandate().code());
    }
}
