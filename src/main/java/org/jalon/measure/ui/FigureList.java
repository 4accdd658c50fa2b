package org.jalon.measure.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.mandate.Mandate;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.FigureText;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.MeasureNavigation;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent;

/** The list of measures as {@code figure-list.ts} draws it, every word in the reader's language. */
record FigureList(List<Topic> topics, List<String> columns, String caption, Labels labels) {

    /** How many figures of each measure its line is made of. */
    static final int POINTS = 24;

    record Topic(String name, List<Row> rows) {}

    /**
     * @param value the latest figure as printed, with its unit
     * @param change since an earlier report; empty where there is nothing to compare with
     * @param line the figures of the same part, the earliest first; fewer than two are no line
     */
    record Row(
            String name,
            String href,
            String value,
            String unit,
            String when,
            String source,
            String change,
            List<Double> line) {}

    /** @param found with a gap for how many there are */
    record Labels(String filter, String found, String none, String line) {}

    /**
     * @param newest of each measure those that say best how things stand, the newest first
     */
    static FigureList of(
            FigureText text, Mandate mandate, List<Measure> measures, List<Observation> newest, DocumentNames names) {
        Map<MeasureId, List<Observation>> figures = new LinkedHashMap<>();
        newest.forEach(one -> figures.computeIfAbsent(one.measureId(), id -> new ArrayList<>())
                .add(one));
        Map<String, List<Row>> topics = new LinkedHashMap<>();
        for (Measure measure : measures) {
            topics.computeIfAbsent(measure.topic(), topic -> new ArrayList<>())
                    .add(row(text, mandate, measure, figures.getOrDefault(measure.id(), List.of()), names));
        }
        return new FigureList(
                topics.entrySet().stream()
                        .map(topic -> new Topic(text.topic(topic.getKey()), topic.getValue()))
                        .toList(),
                List.of(
                        text.say("figures.measure"),
                        text.say("figures.latest"),
                        text.say("figures.when"),
                        text.say("figures.change"),
                        text.say("figures.line")),
                text.say("figures.title"),
                new Labels(
                        text.say("figures.filter"),
                        text.say("figures.found", "{0}"),
                        text.say("figures.noneFound"),
                        text.say("figures.line")));
    }

    private static Row row(
            FigureText text, Mandate mandate, Measure measure, List<Observation> figures, DocumentNames names) {
        String href = MeasureNavigation.figures(mandate.code(), measure.code());
        String name = measure.name().in(text.language());
        String said = measure.unit().in(text.language());
        if (figures.isEmpty()) {
            return new Row(name, href, text.say("figure.none"), said, "", "", "", List.of());
        }
        Observation latest = figures.getFirst();
        // '25 per cent per cent' says it twice, and '25 per cent pour cent' too.
        boolean saysIt = Stream.of(measure.unit().en(), measure.unit().fr())
                .anyMatch(one -> !one.isEmpty() && latest.content().words().contains(one));
        String unit = saysIt ? "" : said;
        List<Observation> line = figures.stream()
                .filter(one -> isComparable(one.content(), latest.content()))
                .sorted(Comparator.comparing(one -> one.content().when().day().orElseThrow()))
                .toList();
        return new Row(
                name,
                href,
                text.value(latest.content()),
                unit,
                text.day(latest.content().when()),
                names.of(latest.content().source().document()),
                change(text, latest, line, names),
                line.stream()
                        .map(one -> one.content().figure().value().orElseThrow().doubleValue())
                        .toList());
    }

    private static boolean isComparable(ObservationContent one, ObservationContent latest) {
        return one.kind() == latest.kind()
                && one.role() == latest.role()
                && one.subject().equals(latest.subject())
                && one.figure().value().isPresent()
                && one.when().day().isPresent();
    }

    /** Against the newest figure of an earlier report. */
    private static String change(FigureText text, Observation latest, List<Observation> line, DocumentNames names) {
        Optional<Observation> before = line.reversed().stream()
                .filter(one -> !one.content()
                        .source()
                        .document()
                        .equals(latest.content().source().document()))
                .filter(one -> latest.content().when().day().isPresent()
                        && one.content()
                                .when()
                                .day()
                                .orElseThrow()
                                .isBefore(latest.content().when().day().get()))
                .findFirst();
        return before.flatMap(one -> latest.content()
                        .figure()
                        .value()
                        .map(value ->
                                value.subtract(one.content().figure().value().orElseThrow())))
                .map(difference -> text.say(
                        key(difference, latest, before.orElseThrow()),
                        difference.abs(),
                        names.of(before.orElseThrow().content().source().document())))
                .orElse("");
    }

    /** Between figures that are not exact lies nothing exact. */
    private static String key(BigDecimal difference, Observation latest, Observation before) {
        boolean exact = Stream.of(latest, before)
                .allMatch(one -> one.content().figure().qualifier().isEmpty());
        if (exact) {
            return difference.signum() < 0 ? "figures.less" : "figures.more";
        }
        return difference.signum() < 0 ? "figures.aboutLess" : "figures.aboutMore";
    }
}
