package org.jalon.shared.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An instant, shown in the reader's own time zone and language; UTC where there is no script. */
@Tag("jalon-time")
@JsModule("./shared/local-time.ts")
public class LocalTime extends HtmlComponent {

    public LocalTime(Instant instant) {
        String text = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        getElement().setAttribute("datetime", text);
        getElement().setText(text);
    }
}
