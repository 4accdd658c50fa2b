package org.jalon.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.Days;

/** How a period is told on its pages. */
public final class PeriodText {

    private PeriodText() {}

    /** '1 October 2017 – 31 December 2017'. */
    public static String days(Rhythm.Span span, Locale locale) {
        return days(span.from(), span.to(), locale);
    }

    public static String days(ReportingPeriod period, Locale locale) {
        return days(period.from(), period.to(), locale);
    }

    private static String days(LocalDate from, LocalDate to, Locale locale) {
        return Days.inWords(from, locale) + " – " + Days.inWords(to, locale);
    }

    public static Span quiet(String text) {
        Span span = new Span(text);
        span.setClassName("quiet");
        return span;
    }

    /** A field for a day, with the browser's own calendar. */
    public static NativeLabel dayField(String label, Input input, LocalDate day) {
        input.setType("date");
        input.setValue(day.toString());
        return labelled(label, input);
    }

    /** A field for a day that may stay empty. */
    public static NativeLabel dayField(String label, Input input) {
        input.setType("date");
        return labelled(label, input);
    }

    public static NativeLabel labelled(String label, Component input) {
        NativeLabel field = new NativeLabel(label);
        field.setClassName("field");
        field.add(input);
        return field;
    }

    public static Optional<LocalDate> day(Input input) {
        try {
            return Optional.of(Days.parse(input.getValue()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public static Div line(Component... parts) {
        Div line = new Div(parts);
        line.setClassName("period-facts");
        return line;
    }
}
