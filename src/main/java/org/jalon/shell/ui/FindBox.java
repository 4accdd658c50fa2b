package org.jalon.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.jalon.analysis.AnalysisNavigation;

/**
 * The one search box beside every page. {@code /} goes to it, except on a page that has a search of its own, which is nearer: the table
 * finds within its rows, and from there this box is a Tab away.
 */
class FindBox extends Div {

    private final Input input = new Input(ValueChangeMode.ON_CHANGE);
    private String target = "";

    FindBox() {
        setClassName("find-box");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("find.box"));
        input.setType("search");
        input.setPlaceholder(getTranslation("find.hint"));
        input.setAriaLabel(getTranslation("find.box"));
        input.setId("find-everywhere");
        input.getElement().setAttribute("aria-keyshortcuts", "/");
        input.getElement()
                .addEventListener(
                        "keydown",
                        event -> go(event.getEventData().path("element.value").asString("")))
                .setFilter("event.key === 'Enter'")
                .addEventData("element.value");
        add(input);
        // Bound to this box, not to a page: it lives as long as the frame.
        getElement().executeJs("""
                document.addEventListener('keydown', event => {
                  const inField = event.composedPath().some(node => node instanceof HTMLElement && node.matches('input, textarea, select'));
                  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || inField || document.querySelector('#find')) return;
                  event.preventDefault();
                  document.querySelector('#find-everywhere').select();
                })""");
    }

    /** @param location the page that is shown; on the search's own page the box says what was looked for */
    void show(String mandate, String framework, Location location) {
        target = AnalysisNavigation.find(mandate, framework);
        boolean found = ("/" + location.getPath()).equals(target);
        input.setValue(
                found ? location.getQueryParameters().getSingleParameter("q").orElse("") : "");
    }

    private void go(String words) {
        if (!words.isBlank()) {
            UI.getCurrent().navigate(target.substring(1), QueryParameters.simple(Map.of("q", words.strip())));
        }
    }
}
