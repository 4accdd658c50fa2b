package org.jalon.measure.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.measure.DateBasis;
import org.jalon.measure.FigureDay;
import org.jalon.measure.FigureText;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent;
import org.jalon.measure.ObservationKind;
import org.jalon.measure.ObservationRole;
import org.jalon.measure.Qualifier;
import org.jalon.measure.ui.FigureChart.Point;
import org.jalon.measure.ui.FigureChart.Series;

/** The lines of a measure: figures of the same kind of the same part, what has a day and a value. Free of components, made with {@code new}. */
final class FigureDrawing {

    private static final List<String> COLOURS =
            List.of("#0077a8", "#b45309", "#15803d", "#7c3aed", "#be185d", "#4d7c0f", "#334155", "#0e7490");

    private final FigureText text;
    private final FigureAddress address;

    FigureDrawing(FigureText text, FigureAddress address) {
        this.text = text;
        this.address = address;
    }

    private record Part(String area, String breakdown, ObservationKind kind, String currency) {

        static Part of(ObservationContent content) {
            return new Part(
                    content.subject().area(),
                    content.subject().breakdown(),
                    content.kind(),
                    content.subject().currency());
        }
    }

    private record Placed(int place, Observation observation) {}

    /** Those with the most figures, the whole first. @param all in the order of the table */
    List<Series> series(List<Observation> all) {
        Map<Part, List<Placed>> parts = new LinkedHashMap<>();
        for (int place = 0; place < all.size(); place++) {
            Observation one = all.get(place);
            if (one.content().figure().value().isPresent()
                    && one.content().when().day().isPresent()
                    && one.content().role() != ObservationRole.WITHDRAWN) {
                parts.computeIfAbsent(Part.of(one.content()), part -> new ArrayList<>())
                        .add(new Placed(place, one));
            }
        }
        List<Map.Entry<Part, List<Placed>>> chosen = parts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Part, List<Placed>> part) ->
                                !part.getKey().breakdown().isEmpty())
                        .thenComparing(part -> -part.getValue().size()))
                .limit(FigureChart.MOST_SERIES)
                .toList();
        return Stream.iterate(0, n -> n + 1)
                .limit(chosen.size())
                .map(n -> new Series(
                        name(chosen.get(n).getKey()),
                        COLOURS.get(n),
                        points(chosen.get(n).getValue())))
                .toList();
    }

    private String name(Part part) {
        String whole = Stream.of(text.part(part.breakdown()), part.area(), part.currency())
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElseGet(() -> text.say("figure.whole"));
        return part.kind() == ObservationKind.AS_AT
                ? whole
                : text.say(
                        "figure.series",
                        whole,
                        text.say("figure.kind."
                                + part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private List<Point> points(List<Placed> placed) {
        List<Placed> line = placed.stream()
                .sorted(Comparator.comparing(one -> day(one.observation())))
                .toList();
        return Thinning.of(
                        line,
                        FigureChart.MOST_POINTS,
                        one -> day(one.observation()).toEpochDay(),
                        one -> value(one.observation()).doubleValue())
                .stream()
                .map(this::point)
                .toList();
    }

    private Point point(Placed placed) {
        ObservationContent content = placed.observation().content();
        BigDecimal value = value(placed.observation());
        return new Point(
                day(placed.observation()).toString(),
                content.when()
                        .from()
                        .map(FigureDay::first)
                        .map(LocalDate::toString)
                        .orElse(""),
                value.doubleValue(),
                content.figure().valueTo().orElse(value).doubleValue(),
                Qualifier.of(content.figure().qualifier()).name().toLowerCase(Locale.ROOT),
                content.role() == ObservationRole.COMPARISON,
                content.role() != ObservationRole.COMPARISON && content.role() != ObservationRole.REPORTED,
                content.when().basis() == DateBasis.INFERRED,
                text.say("figure.point", text.value(content), text.day(content.when()), text.role(content)),
                address.of(placed.observation(), placed.place()));
    }

    private static LocalDate day(Observation observation) {
        return observation.content().when().day().orElseThrow();
    }

    private static BigDecimal value(Observation observation) {
        return observation.content().figure().value().orElseThrow();
    }
}
