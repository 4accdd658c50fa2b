package org.jalon.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** Leads to where the page that is shown can be given a name. It asks the browser for the address, which knows the newest one. */
class SaveViewButton extends NativeButton {

    private static final String HERE = "window.location.pathname + window.location.search";

    /** @param views the address of the saved views */
    SaveViewButton(String views) {
        super();
        setText(getTranslation("shell.saveView"));
        setClassName("plain save-this");
        getElement()
                .addEventListener(
                        "click",
                        event -> UI.getCurrent()
                                .navigate(
                                        views.substring(1),
                                        QueryParameters.simple(Map.of(
                                                "save",
                                                event.getEventData().path(HERE).asString("")))))
                .addEventData(HERE);
    }
}
