package org.jalon.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.Addresses;
import org.jalon.shared.FrameTool;
import org.jalon.shared.Words;

/** The frame of every page: navigation beside the content, language and sign-out at its foot. */
@Layout
@PermitAll
@NpmPackage(value = "@fontsource-variable/inter", version = "5.2.8")
@CssImport("@fontsource-variable/inter/index.css")
@CssImport("./styles/base.css")
@CssImport("./styles/layout.css")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient Navigation navigation;
    private final transient QuarterLink.Services quarter;
    private final transient ReviewLink.Services review;
    private final boolean officer;
    private final boolean reviewer;
    private final Nav places = new Nav();
    private final Div languages = new Div();
    private final Main content = new Main();

    MainLayout(
            Navigation navigation,
            QuarterLink.Services quarter,
            ReviewLink.Services review,
            CurrentPerson person,
            AuthenticationContext authentication,
            List<FrameTool> tools) {
        this.navigation = navigation;
        this.quarter = quarter;
        this.review = review;
        this.reviewer = person.get().role().includes(Role.REVIEWER);
        this.officer = person.get().role().includes(Role.OFFICER);
        setClassName("frame");
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        // The page's base address makes '#content' an address of its own: the jump is made by hand.
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', event => { event.preventDefault(); $0.focus(); $0.scrollIntoView(); })",
                        content.getElement());
        Anchor brand = new Anchor("/", getTranslation("shell.product"));
        brand.setClassName("brand");
        places.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        places.getStyle().set("display", "contents");
        languages.setClassName("languages");
        languages.getElement().setAttribute("role", "group");
        languages.getElement().setAttribute("aria-label", getTranslation("shell.language"));
        Span name = new Span(person.get().displayName());
        name.setClassName("person");
        NativeButton signOut = new NativeButton(getTranslation("shell.signOut"), click -> authentication.logout());
        Div foot = new Div();
        tools.forEach(tool -> foot.add(tool.make()));
        foot.add(name, languages, signOut);
        foot.setClassName("side-foot");
        Header side = new Header(brand, places, foot);
        side.setClassName("side");
        content.setClassName("content");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skip, side, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showPlaces(event);
        showLanguages(event.getLocation());
    }

    private void showPlaces(AfterNavigationEvent event) {
        places.removeAll();
        String path = "/" + event.getLocation().getPath();
        navigation
                .place(
                        event.getRouteParameters().get("mandate"),
                        event.getRouteParameters().get("framework"))
                .ifPresent(place -> {
                    Div title = new Div(place.framework().title().in(getLocale()));
                    title.setClassName("side-framework");
                    String mandate = place.mandate().code();
                    String framework = place.framework().code();
                    places.add(title);
                    places.add(link(
                            Addresses.table(mandate, framework),
                            getTranslation("shell.table"),
                            path,
                            isTable(path, mandate, framework)));
                    for (ReportingPeriod period : place.periods()) {
                        Anchor link = link(
                                Addresses.table(mandate, framework, period.code()),
                                period.code(),
                                path,
                                path.equals(Addresses.table(mandate, framework, period.code())));
                        link.addClassName("period");
                        Span state = new Span(
                                getTranslation("period.state." + period.state().code()));
                        state.setClassName("quiet");
                        link.add(state);
                        places.add(link);
                    }
                    String matrix = Addresses.matrix(mandate, framework);
                    places.add(link(matrix, getTranslation("shell.matrix"), path, path.equals(matrix)));
                    String comparison = Addresses.comparison(mandate, framework);
                    places.add(link(comparison, getTranslation("shell.comparison"), path, path.equals(comparison)));
                    place.current()
                            .filter(current -> officer)
                            .ifPresent(current -> places.add(new QuarterLink(quarter, place, current, path)));
                    String comparison = Addresses.comparison(mandate, framework);
                    places.add(link(comparison, getTranslation("shell.comparison"), path, path.equals(comparison)));
                    if (officer) {
                        places.add(link(
                                Addresses.forms(mandate, framework),
                                getTranslation("shell.forms"),
                                path,
                                path.equals(Addresses.forms(mandate, framework))));
                    }
                    if (reviewer) {
                        places.add(new ReviewLink(review, place, path));
                    }
                    String periods = Addresses.periods(mandate, framework);
                    places.add(link(periods, getTranslation("shell.periods"), path, path.startsWith(periods)));
                    places.add(link(
                            Addresses.mandate(mandate),
                            getTranslation("shell.mandate"),
                            path,
                            path.equals(Addresses.mandate(mandate))));
                });
    }

    /** The table, its periods and its indicators; not what reads across them. */
    private static boolean isTable(String path, String mandate, String framework) {
        return path.startsWith(Addresses.table(mandate, framework))
                && !path.startsWith(Addresses.quarter(mandate, framework))
                && !path.equals(Addresses.matrix(mandate, framework))
                && !path.equals(Addresses.comparison(mandate, framework))
                && !path.startsWith(Addresses.review(mandate, framework))
                && !path.startsWith(Addresses.periods(mandate, framework));
    }

    private static Anchor link(String href, String text, String path, boolean current) {
        Anchor link = new Anchor(href, new Span(text));
        link.setClassName("nav");
        if (current) {
            link.getElement().setAttribute("aria-current", path.equals(href) ? "page" : "true");
        }
        return link;
    }

    /** A language is a full load of the same address, so that everything on the page speaks it. */
    private void showLanguages(Location location) {
        languages.removeAll();
        for (Locale language : Words.LANGUAGES) {
            QueryParameters query = location.getQueryParameters().merging("lang", language.getLanguage());
            Anchor link = new Anchor(
                    "/" + location.getPath() + "?" + query.getQueryString(),
                    language.getLanguage().toUpperCase(Locale.ROOT));
            link.getElement().setAttribute("router-ignore", true);
            link.getElement().setAttribute("lang", language.getLanguage());
            link.getElement().setAttribute("aria-label", language.getDisplayLanguage(language));
            if (Words.nearest(getLocale()).equals(language)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            languages.add(link);
        }
    }
}
