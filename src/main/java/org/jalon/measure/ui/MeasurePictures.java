package org.jalon.measure.ui;

import com.vaadin.flow.component.Component;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.mandate.Decision;
import org.jalon.mandate.Mandate;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.FigureDay;
import org.jalon.measure.FigureText;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Observation;
import org.jalon.measure.ui.FigureChart.Span;
import org.jalon.shared.Days;
import org.jalon.shared.ui.Choice;

/** Measures in small, each with its chart, and its figures with their sources behind one press. */
@org.springframework.stereotype.Component
public class MeasurePictures {

    private final FigureServices services;

    MeasurePictures(FigureServices services) {
        this.services = services;
    }

    /** One for each, all on one axis of time with the mandate's decisions. Read within the caller's snapshot. */
    public List<Component> of(Mandate mandate, List<Measure> measures, Locale language) {
        if (measures.isEmpty()) {
            return List.of();
        }
        FigureText text = new FigureText(services.words(), language);
        DocumentNames names = new DocumentNames(services.documents().of(mandate));
        List<Decision> decisions = services.mandates().decisions(mandate);
        Map<MeasureId, List<Observation>> figures = services.figuresOf(measures);
        Span span = span(figures.values().stream().flatMap(List::stream).toList());
        return measures.stream()
                .<Component>map(measure -> new FigureChartElement(
                        new FigureContent(text, FigureAddress.elsewhere(mandate.code(), measure.code()), names, false)
                                .chart(measure, figures.getOrDefault(measure.id(), List.of()), decisions)
                                .small(span, text.say("figure.behind"))))
                .toList();
    }

    /** Measures to choose from, by their names in that language. */
    public static List<Choice.Option> options(List<Measure> some, Locale language) {
        return some.stream()
                .map(measure -> new Choice.Option(measure.code(), measure.name().in(language)))
                .sorted(Comparator.comparing(Choice.Option::label, Collator.getInstance(language)))
                .toList();
    }

    /** What the lines across the pictures are: 'S/RES/2295 (2016), 29 June 2016'; blank where nothing is known to be decided. */
    String lines(Mandate mandate, Locale language) {
        FigureText text = new FigureText(services.words(), language);
        return FigureContent.marks(text, services.mandates().decisions(mandate)).stream()
                .map(mark -> text.say("figure.place", mark.name(), Days.inWords(LocalDate.parse(mark.at()), language)))
                .collect(Collectors.joining("; "));
    }

    /** From the first day of which there is a figure to the last; blank where there is none. */
    private static Span span(List<Observation> all) {
        List<LocalDate> days = all.stream()
                .filter(one -> one.content().figure().value().isPresent())
                .map(Observation::content)
                .flatMap(content -> Stream.concat(
                        content.when().day().stream(), content.when().from().map(FigureDay::first).stream()))
                .sorted()
                .toList();
        return days.isEmpty()
                ? Span.NONE
                : new Span(days.getFirst().toString(), days.getLast().toString());
    }
}
