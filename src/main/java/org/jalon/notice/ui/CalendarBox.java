package org.jalon.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import org.jalon.notice.calendar.CalendarFeeds;
import org.jalon.shared.ui.LocalTime;

/** One's calendar: made, shown once, made anew, taken away. */
class CalendarBox extends Section {

    private final transient CalendarFeeds calendars;
    private final Div state = new Div();

    CalendarBox(CalendarFeeds calendars) {
        this.calendars = calendars;
        state.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("calendar.title")), new Paragraph(getTranslation("calendar.text")), state);
        show();
    }

    private void show() {
        state.removeAll();
        Optional<Instant> since = calendars.since();
        if (since.isEmpty()) {
            state.add(buttons(button("calendar.create", this::create)));
            return;
        }
        state.add(
                new Paragraph(new Span(getTranslation("calendar.since")), new Span(" "), new LocalTime(since.get())),
                buttons(button("calendar.recreate", this::create), button("calendar.revoke", this::revoke)));
    }

    private void create() {
        String path = calendars.create();
        show();
        TextField address = new TextField(getTranslation("calendar.address"));
        address.setHelperText(getTranslation("calendar.once"));
        address.setReadOnly(true);
        address.setWidthFull();
        address.setAutoselect(true);
        state.addComponentAsFirst(address);
        // The browser knows best under which name this Jalon is reached.
        address.getElement().executeJs("return window.location.origin").then(String.class, origin -> {
            address.setValue(origin + path);
            address.focus();
        });
    }

    private void revoke() {
        calendars.revoke();
        show();
        state.addComponentAsFirst(new Paragraph(getTranslation("calendar.revoked")));
    }

    private NativeButton button(String key, Runnable action) {
        return new NativeButton(getTranslation(key), click -> action.run());
    }

    private static Div buttons(NativeButton... buttons) {
        Div line = new Div(buttons);
        line.setClassName("buttons");
        return line;
    }
}
