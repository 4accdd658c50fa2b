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
import org.jalon.shared.Addresses;

/** The address without a path leads to the table; without any table, it says so. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Navigation navigation;

    HomeView(Navigation navigation) {
        this.navigation = navigation;
        setClassName("page");
        add(new H1(getTranslation("home.empty.title")), new Paragraph(getTranslation("home.empty.text")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        navigation
                .place(Optional.empty(), Optional.empty())
                .ifPresent(place -> event.forwardTo(Addresses.table(
                                place.mandate().code(), place.framework().code())
                        .substring(1)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.product");
    }
}
