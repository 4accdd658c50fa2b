package org.jalon.analysis.ui.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jalon.analysis.DeadlineEntries;
import org.jalon.analysis.DeadlineEntry;
import org.jalon.analysis.Overview;
import org.jalon.analysis.TimeAxis;
import org.jalon.table.Lateness;

/**
 * What is due: deadlines on a line of time, each drawn as the span of days that its words leave open; those that name no day stand below,
 * apart. The words are the list, the line is the picture beside them.
 */
class DueSection extends OverviewSection {

    private static final int MOST_ON_THE_LINE = 20;

    DueSection(Overview overview) {
        super(overview.table());
        DeadlineEntries promises = overview.promises();
        heading(getTranslation("overview.due"));
        List<DeadlineEntry> shown = promises.nearest(table().judgedAt(), MOST_ON_THE_LINE);
        if (shown.isEmpty()) {
            add(quiet(getTranslation("overview.due.none")));
        } else {
            add(quiet(getTranslation(
                    "overview.due.about", shown.size(), promises.dated().size(), day(table().judgedAt()))));
            add(line(shown));
        }
        apart("overview.due.conditional", promises.conditional());
        apart("overview.due.recurring", promises.recurring());
        apart("overview.due.ongoing", promises.ongoing());
        apart("overview.due.unclear", promises.unclear());
    }

    private Div line(List<DeadlineEntry> shown) {
        LocalDate now = table().judgedAt();
        TimeAxis axis = TimeAxis.around(now, shown);
        OrderedList list = new OrderedList();
        list.setClassName("time-rows");
        for (DeadlineEntry promise : shown) {
            ListItem item = indicator(promise.row());
            Span words = new Span(promise.deadline().words());
            words.setClassName("deadline-words");
            words.getElement().setAttribute("lang", textLanguage());
            item.add(words, track(axis, promise, now));
            list.add(item);
        }
        Div line = new Div(list, years(axis));
        line.setClassName("time-line");
        return line;
    }

    private static Div track(TimeAxis axis, DeadlineEntry promise, LocalDate now) {
        double left = promise.from().map(axis::at).orElse(0.0);
        double right = promise.to().map(day -> axis.at(day.plusDays(1))).orElse(100.0);
        Span span = new Span();
        span.setClassName("span");
        span.addClassName(promise.row().judgement().lateness().code());
        if (promise.from().isEmpty()) {
            span.addClassName("open-start");
        }
        if (promise.to().isEmpty()) {
            span.addClassName("open-end");
        }
        span.getStyle().set("left", left + "%").set("width", right - left + "%");
        Div track = new Div(span, today(axis, now));
        track.setClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        return track;
    }

    private static Span today(TimeAxis axis, LocalDate now) {
        Span mark = new Span();
        mark.setClassName("today");
        mark.getStyle().set("left", axis.at(now) + "%");
        return mark;
    }

    private static Div years(TimeAxis axis) {
        Div years = new Div();
        years.setClassName("years");
        years.getElement().setAttribute("aria-hidden", "true");
        for (int year : axis.marks()) {
            Span mark = new Span(String.valueOf(year));
            mark.getStyle().set("left", axis.at(LocalDate.of(year, 1, 1)) + "%");
            years.add(mark);
        }
        Div row = new Div(years);
        row.setClassName("years-row");
        return row;
    }

    private void apart(String key, List<DeadlineEntry> promises) {
        if (promises.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.setClassName("overview-rows");
        for (DeadlineEntry promise : promises) {
            ListItem item = indicator(promise.row());
            Span words = new Span(promise.deadline().words());
            words.setClassName("deadline-words");
            words.getElement().setAttribute("lang", textLanguage());
            item.add(words);
            if (promise.row().judgement().lateness() == Lateness.DUE_THIS_PERIOD) {
                Span due = new Span(getTranslation("lateness.due-this-period"));
                due.setClassName("mark mark-due");
                item.add(due);
            }
            list.add(item);
        }
        add(new H3(getTranslation(key, promises.size())), list);
    }
}
