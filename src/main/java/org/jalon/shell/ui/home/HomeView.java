package org.jalon.shell.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableBody;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.analysis.Standing;
import org.jalon.analysis.Standings;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.settings.Closing;
import org.jalon.mandate.ui.LivePeriods;
import org.jalon.security.CurrentPerson;

/** All mandates with their frameworks: the period of each, where it stands, and what waits for the person who is signed in. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> COLUMNS =
            List.of("home.column.framework", "home.column.period", "home.column.stand", "home.column.waiting");

    private final transient Standings standings;
    private final transient HomeRow.Services services;
    private final transient CurrentPerson person;

    HomeView(Standings standings, HomeRow.Services services, CurrentPerson person, LivePeriods periods) {
        this.standings = standings;
        this.services = services;
        this.person = person;
        setClassName("home");
        periods.followAll(this, mandate -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Map<MandateId, Closing> closed = services.keeping().closed();
        // Those that ended stand below those that run, each as before.
        List<Standing> all = standings.all().stream()
                .sorted(Comparator.comparing(
                        standing -> closed.containsKey(standing.mandate().id())))
                .toList();
        if (all.isEmpty()) {
            boolean none = person.get().roles().everywhere().isEmpty();
            Div page = new Div(
                    new H1(getTranslation(none ? "home.none.title" : "home.empty.title")),
                    new Paragraph(getTranslation(none ? "home.none.text" : "home.empty.text")));
            addMandate().ifPresent(page::add);
            page.setClassName("page");
            add(page);
            return;
        }
        List<HomeRow> rows = all.stream()
                .map(standing -> new HomeRow(
                        standing,
                        Optional.ofNullable(closed.get(standing.mandate().id())),
                        services))
                .toList();
        int waiting = rows.stream().mapToInt(HomeRow::waiting).sum();
        Span sum = new Span(getTranslation("home.waiting", waiting));
        sum.setClassName("quiet");
        Div bar = new Div(new H1(getTranslation("home.title")), sum);
        bar.setClassName("bar");
        addMandate().ifPresent(bar::add);
        add(bar, table(rows));
    }

    private Optional<Anchor> addMandate() {
        if (!person.get().roles().keepsAll()) {
            return Optional.empty();
        }
        Anchor add = new Anchor(MandateNavigation.newMandate(), getTranslation("home.add"));
        add.setClassName("button push");
        return Optional.of(add);
    }

    private Table table(List<HomeRow> rows) {
        Table table = new Table();
        table.setClassName("row-table home-table");
        table.addHeaderRow(COLUMNS.stream().map(this::getTranslation).toList());
        TableBody body = table.addBody();
        rows.forEach(body::add);
        return table;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.pageTitle");
    }
}
