package org.jalon.mandate.timeline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jalon.mandate.timeline.Lane;
import org.jalon.mandate.timeline.TimelineEntry;
import org.jalon.shared.Words;

/**
 * The entries in time, a lane for each of those who act. Each mark leads to its line in the table, which is what the keyboard, a screen reader
 * and paper use.
 */
class TimelinePicture extends Div {

    private static final int ROW = 12;

    private final Axis axis;
    private final transient TimelineAddress address;

    TimelinePicture(List<TimelineEntry> entries, Axis axis, TimelineAddress address) {
        this.axis = axis;
        this.address = address;
        setClassName("time-lanes");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("timeline.picture"));
        for (Lane lane : Lane.values()) {
            List<TimelineEntry> own =
                    entries.stream().filter(entry -> entry.lane() == lane).toList();
            if (!own.isEmpty()) {
                add(lane(lane, own));
            }
        }
        add(ticks());
        // The table is on the same page: the mark goes there at once, and its address is for those who keep it.
        getElement().executeJs("""
                this.addEventListener('click', event => {
                  const mark = event.target.closest('a[data-entry]');
                  const line = mark && document.getElementById(mark.dataset.entry);
                  if (line && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
                    event.preventDefault();
                    event.stopPropagation();
                    line.querySelector('details').open = true;
                    line.scrollIntoView({block: 'center'});
                    line.querySelector('summary').focus();
                  }
                });""");
    }

    private Div lane(Lane lane, List<TimelineEntry> entries) {
        Span name = new Span(getTranslation("timeline.lane." + lane.code()));
        name.setClassName("time-lane-name");
        Div track = new Div();
        track.setClassName("time-lane-track");
        int rows = 0;
        for (LaneRows.Placed placed : LaneRows.of(entries, axis)) {
            rows = Math.max(rows, placed.row() + 1);
            if (placed.force() > 0) {
                track.add(force(placed));
            }
            track.add(mark(placed));
        }
        track.getStyle().set("height", rows * ROW + 8 + "px");
        Div line = new Div(name, track);
        line.setClassName("time-lane");
        return line;
    }

    /** Until when what was decided holds. */
    private static Span force(LaneRows.Placed placed) {
        Span line = new Span();
        line.setClassName("time-force");
        line.getStyle()
                .set("left", percent(placed.left()))
                .set("width", percent(placed.force()))
                .set("top", placed.row() * ROW + 8 + "px");
        return line;
    }

    private Anchor mark(LaneRows.Placed placed) {
        TimelineEntry entry = placed.entry();
        String words = getTranslation(
                "timeline.mark",
                entry.date().inWords(getLocale()),
                entry.title().in(getLocale()));
        Anchor mark = new Anchor(address.at(entry.key()).href());
        mark.setAriaLabel(words);
        mark.setTitle(words);
        mark.addClassNames(
                "time-mark",
                shape(placed),
                entry.outcome().map(outcome -> "outcome-" + outcome.code()).orElse("outcome-none"));
        mark.getElement().setAttribute("data-entry", TimelineTable.id(entry));
        mark.getElement().setAttribute("router-ignore", true);
        // The table below says the same in its order; tabbing through hundreds of dots would help nobody.
        mark.getElement().setAttribute("tabindex", "-1");
        mark.getStyle().set("left", percent(placed.left())).set("top", placed.row() * ROW + 4 + "px");
        if (placed.width() > 0) {
            mark.getStyle().set("width", percent(placed.width()));
        }
        return mark;
    }

    /** What is known by its month or year alone was somewhere within, and did not last that long. */
    private static String shape(LaneRows.Placed placed) {
        if (placed.width() == 0) {
            return "moment";
        }
        return placed.entry().end().isPresent() ? "lasting" : "within";
    }

    private Div ticks() {
        Div days = new Div();
        days.setClassName("time-ticks");
        Locale language = Words.nearest(getLocale());
        DateTimeFormatter named = DateTimeFormatter.ofPattern(axis.inMonths() ? "LLL yyyy" : "yyyy", language);
        for (LocalDate day : axis.ticks()) {
            Span tick = new Span(named.format(day));
            tick.getStyle().set("left", percent(axis.at(day)));
            days.add(tick);
        }
        Div line = new Div(new Span(), days);
        line.setClassName("time-lane");
        line.getElement().setAttribute("aria-hidden", "true");
        return line;
    }

    private static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.3f%%", hundredths);
    }
}
