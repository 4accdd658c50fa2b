package org.jalon.assessment.ui.mandate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.settings.MandateKeeping;
import org.jalon.security.CurrentPerson;
import org.springframework.security.access.AccessDeniedException;

/** The page on which a mandate is made. */
@Route("mandates/new")
@RolesAllowed("ADMINISTRATOR")
class NewMandateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MandateKeeping keeping;
    private final transient CurrentPerson person;

    NewMandateView(MandateKeeping keeping, CurrentPerson person) {
        this.keeping = keeping;
        this.person = person;
        Div bar = new Div(new H1(getTranslation("mandate.new.title")));
        bar.setClassName("bar");
        Div page = new Div(
                new Paragraph(getTranslation("mandate.new.meaning")),
                MandateFields.empty().saving(getTranslation("mandate.new.now"), this::make));
        page.setClassName("page");
        add(bar, page);
    }

    /** Who keeps single mandates makes none. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!person.get().roles().keepsAll()) {
            throw new AccessDeniedException("Only administrators of all mandates make one");
        }
    }

    private void make(MandateFields fields) {
        Mandate made = keeping.create(fields.code(), fields.typed());
        UI.getCurrent().navigate(MandateNavigation.settings(made.code()).substring(1));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mandate.new.pageTitle");
    }
}
