package org.jalon.mandate.timeline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.mandate.timeline.EventKind;
import org.jalon.mandate.timeline.Lane;
import org.jalon.mandate.timeline.TimelineEntry;
import org.jalon.mandate.timeline.TimelineFilter;

/** What one wants to see of the time line: lanes, years, kinds, words. All of it is links and one field, and stands in the address. */
class TimelineFilters extends Div {

    private final transient TimelineAddress address;

    /** @param go follows an address */
    TimelineFilters(List<TimelineEntry> all, Axis axis, TimelineAddress address, Consumer<TimelineAddress> go) {
        this.address = address;
        setClassName("timeline-filters");
        add(lanes(), years(all, axis), kinds(all), words(go));
    }

    private Nav lanes() {
        Nav nav = nav("timeline.lanes");
        for (Lane lane : Lane.values()) {
            Anchor chip = chip(
                    getTranslation("timeline.lane." + lane.code()),
                    address.toggled(lane),
                    address.filter().lanes().contains(lane));
            nav.add(chip);
        }
        return nav;
    }

    private Nav years(List<TimelineEntry> all, Axis axis) {
        TimelineFilter filter = address.filter();
        Nav nav = nav("timeline.years");
        nav.add(chip(
                getTranslation("timeline.years.all"),
                address.between(Optional.empty(), Optional.empty()),
                filter.from().isEmpty() && filter.to().isEmpty()));
        all.stream()
                .map(entry -> entry.date().day().getYear())
                .distinct()
                .sorted()
                .forEach(year -> {
                    Optional<LocalDate> first = Optional.of(LocalDate.of(year, 1, 1));
                    Optional<LocalDate> last = Optional.of(LocalDate.of(year, 12, 31));
                    nav.add(chip(
                            String.valueOf(year),
                            address.between(first, last),
                            filter.from().equals(first) && filter.to().equals(last)));
                });
        long quarter = Math.max(1, ChronoUnit.DAYS.between(axis.from(), axis.to()) / 4);
        nav.add(chip(
                getTranslation("timeline.closer"),
                address.between(
                        Optional.of(axis.from().plusDays(quarter)),
                        Optional.of(axis.to().minusDays(quarter))),
                false));
        nav.add(chip(
                getTranslation("timeline.further"),
                address.between(
                        Optional.of(axis.from().minusDays(2 * quarter)),
                        Optional.of(axis.to().plusDays(2 * quarter))),
                false));
        return nav;
    }

    /** Many, and wanted seldom: behind one line that says which is chosen. */
    private NativeDetails kinds(List<TimelineEntry> all) {
        TimelineFilter filter = address.filter();
        Nav nav = nav("timeline.kind");
        nav.add(chip(
                getTranslation("timeline.kind.all"),
                kind(Optional.empty()),
                filter.kind().isEmpty()));
        for (EventKind kind : EventKind.values()) {
            if (all.stream().anyMatch(entry -> entry.kind() == kind)) {
                nav.add(chip(
                        getTranslation("timeline.kind." + kind.code()),
                        kind(Optional.of(kind)),
                        filter.kind().equals(Optional.of(kind))));
            }
        }
        String chosen = filter.kind()
                .map(kind -> getTranslation("timeline.kind." + kind.code()))
                .orElseGet(() -> getTranslation("timeline.kind.all"));
        return new NativeDetails(getTranslation("timeline.mark", getTranslation("timeline.kind"), chosen), nav);
    }

    private TimelineAddress kind(Optional<EventKind> kind) {
        TimelineFilter now = address.filter();
        return address.with(new TimelineFilter(now.from(), now.to(), now.lanes(), kind, now.words()));
    }

    private Div words(Consumer<TimelineAddress> go) {
        Input field = new Input();
        field.setId("timeline-words");
        field.setType("search");
        field.setValue(address.filter().words());
        NativeLabel label = new NativeLabel(getTranslation("timeline.words"));
        label.setFor(field);
        NativeButton show = new NativeButton(getTranslation("timeline.show"));
        Runnable follow = () -> {
            TimelineFilter now = address.filter();
            go.accept(address.with(new TimelineFilter(
                    now.from(),
                    now.to(),
                    now.lanes(),
                    now.kind(),
                    field.getValue().strip())));
        };
        show.addClickListener(click -> follow.run());
        field.getElement().addEventListener("keydown", key -> follow.run()).setFilter("event.key === 'Enter'");
        Div line = new Div(label, field, show);
        line.setClassName("timeline-words");
        return line;
    }

    private Nav nav(String key) {
        Nav nav = new Nav();
        nav.setClassName("filters");
        nav.getElement().setAttribute("aria-label", getTranslation(key));
        return nav;
    }

    private static Anchor chip(String words, TimelineAddress to, boolean current) {
        Anchor chip = new Anchor(to.href(), new Span(words));
        chip.setClassName("chip");
        if (current) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
