package org.jalon.shared.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.shared.Days;

/** A day and a time in the reader's own time zone, which only the browser knows; see {@code moment-field.ts}. */
@Tag("jalon-moment-field")
@JsModule("./shared/moment-field.ts")
public class MomentField extends HtmlComponent {

    private static final String INSTANT = "event.detail.instant";

    public MomentField(String label, Consumer<Instant> chosen) {
        getElement().setProperty("label", label);
        getElement().setProperty("act", getTranslation("past.show"));
        getElement().setProperty("zone", getTranslation("comparison.zone"));
        getElement()
                .addEventListener(
                        "moment",
                        event -> instant(event.getEventData().path(INSTANT).asString(""))
                                .ifPresent(chosen))
                .addEventData(INSTANT);
    }

    public void show(Optional<Instant> instant) {
        getElement().setProperty("instant", instant.map(Instant::toString).orElse(""));
    }

    private static Optional<Instant> instant(String sent) {
        try {
            return Optional.of(Days.instant(sent));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
