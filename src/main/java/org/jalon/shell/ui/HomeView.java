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
import org.jalon.analysis.AnalysisNavigation;
import org.jalon.security.CurrentPerson;
import org.jalon.table.TableNavigation;

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
                .framework(Optional.empty(), Optional.empty())
                .ifPresent(shown -> event.forwardTo(first(shown).substring(1)));
    }

    private String first(ShownFramework shown) {
        String mandate = shown.mandate().code();
        String framework = shown.framework().code();
        return switch (person.get().role()) {
            case READER -> AnalysisNavigation.overview(mandate, framework);
            case OFFICER ->
                shown.current().isPresent()
                        ? TableNavigation.toUpdate(mandate, framework)
                        : TableNavigation.table(mandate, framework);
            case REVIEWER -> TableNavigation.review(mandate, framework);
            case ADMINISTRATOR -> TableNavigation.table(mandate, framework);
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.product");
    }
}
