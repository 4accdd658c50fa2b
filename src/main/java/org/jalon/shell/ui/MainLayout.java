package org.jalon.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
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
import org.jalon.mandate.ui.LivePeriods;
import org.jalon.shared.Words;
import org.jalon.shared.ui.FrameTool;

/** The frame of every page: navigation beside the content, language and sign-out at its foot. */
@Layout
@PermitAll
@NpmPackage(value = "@fontsource-variable/inter", version = "5.2.8")
@CssImport("@fontsource-variable/inter/index.css")
@CssImport("./styles.css")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient Navigation navigation;
    private final FindBox find = new FindBox();
    private final NavigationLinks links;
    private final Div languages = new Div();
    private final Main content = new Main();
    private Location shown = new Location("");

    MainLayout(
            Navigation navigation,
            NavigationLinks.Services services,
            LivePeriods periods,
            AuthenticationContext authentication,
            List<FrameTool> tools) {
        this.navigation = navigation;
        this.links = new NavigationLinks(services);
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
        languages.setClassName("languages");
        languages.getElement().setAttribute("role", "group");
        languages.getElement().setAttribute("aria-label", getTranslation("shell.language"));
        NativeButton signOut = new NativeButton(getTranslation("shell.signOut"), click -> authentication.logout());
        Div foot = new Div();
        tools.forEach(tool -> foot.add(tool.make()));
        foot.add(languages, signOut);
        foot.setClassName("side-foot");
        Header side = new Header(brand, find, links, foot);
        side.setClassName("side");
        content.setClassName("content");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skip, new ConnectionLine(), side, content);
        periods.followAll(this, mandate -> showLinks());
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
        shown = event.getLocation();
        showLinks();
        showLanguages(shown);
    }

    /** Read from the address itself: a page that says what went wrong has no parameters, and stays beside the links one came from. */
    private void showLinks() {
        List<String> steps = shown.getSegments();
        navigation
                .framework(steps.stream().findFirst(), steps.stream().skip(1).findFirst())
                .ifPresent(now -> {
                    links.show(now, "/" + shown.getPath());
                    find.show(now.mandate().code(), now.framework().code(), shown);
                });
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
            link.setAriaLabel(
                    language.getLanguage().toUpperCase(Locale.ROOT) + " " + language.getDisplayLanguage(language));
            if (Words.nearest(getLocale()).equals(language)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            languages.add(link);
        }
    }
}
