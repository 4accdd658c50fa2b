package org.jalon.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import org.jalon.analysis.AnalysisNavigation;
import org.jalon.mandate.MandateNavigation;

/** The framework one is in; where there are others, with the way to them. */
class FrameworkSwitch extends Div {

    FrameworkSwitch(ShownFramework shown) {
        setClassName("side-framework");
        String here = shown.framework().title().in(getLocale());
        if (shown.isAlone()) {
            add(here);
            return;
        }
        UnorderedList list = new UnorderedList();
        shown.beside().stream()
                .filter(framework -> !framework.id().equals(shown.framework().id()))
                .forEach(framework -> list.add(item(
                        AnalysisNavigation.overview(shown.mandate().code(), framework.code()),
                        framework.title().in(getLocale()))));
        shown.mandates().stream()
                .filter(mandate -> !mandate.id().equals(shown.mandate().id()))
                .forEach(mandate -> list.add(item(
                        MandateNavigation.mandate(mandate.code()),
                        mandate.title().in(getLocale()))));
        list.add(item("/", getTranslation("shell.allMandates")));
        add(new NativeDetails(here, list));
    }

    private static ListItem item(String address, String name) {
        return new ListItem(new Anchor(address, name));
    }
}
