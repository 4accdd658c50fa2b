package org.jalon.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.Addresses;

/**
 * The address without a path leads to one's first page: readers to the overview, officers to their quarter, reviewers to what lies before
 * them, others to the table; without any table, it says so.
 */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Navigation navigation;

    private final transient CurrentPerson person;

    HomeView(Navigation navigation, CurrentPerson person) {
        this.navigation = navigation;
        this.person = person;
        setClassName("page");
        add(new H1(getTranslation("home.empty.title")), new Paragraph(getTranslation("home.empty.text")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        navigation
                .place(Optional.empty(), Optional.empty())
                .ifPresent(place -> event.forwardTo(first(place).substring(1)));
    }

    private String first(Navigation.Place place) {
        String mandate = place.mandate().code();
        String framework = place.framework().code();
        return switch (person.get().role()) {
            case READER -> Addresses.overview(mandate, framework);
            case OFFICER ->
                place.current().isPresent()
                        ? Addresses.quarter(mandate, framework)
                        : Addresses.table(mandate, framework);
            case REVIEWER -> Addresses.review(mandate, framework);
            case ADMINISTRATOR -> Addresses.table(mandate, framework);
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.product");
    }
}
