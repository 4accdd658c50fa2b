package org.jalon.measure.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.mandate.Decision;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.FigureText;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent;
import org.jalon.measure.ui.FigureChart.Labels;
import org.jalon.measure.ui.FigureChart.Mark;
import org.jalon.measure.ui.FigureChart.Row;
import org.jalon.measure.ui.FigureChart.Table;

/** One measure as its page shows it. Free of components, made with {@code new}. */
final class FigureContent {

    private final FigureText text;
    private final FigureAddress address;
    private final DocumentNames names;
    private final boolean officer;

    /** @param officer whether the reader may revise figures */
    FigureContent(FigureText text, FigureAddress address, DocumentNames names, boolean officer) {
        this.text = text;
        this.address = address;
        this.names = names;
        this.officer = officer;
    }

    /** @param all in the order of the table */
    FigureChart chart(Measure measure, List<Observation> all, List<Decision> decisions) {
        List<Observation> shown = all.stream()
                .skip(address.first())
                .limit(FigureAddress.TO_A_PAGE)
                .toList();
        String more = address.more(all.size());
        return new FigureChart(
                measure.name().in(text.language()),
                text.say("figure.note"),
                measure.unit().in(text.language()),
                new FigureDrawing(text, address).series(all),
                marks(text, decisions),
                new Table(
                        text.say("figure.table", measure.name().in(text.language())),
                        List.of(
                                text.say("figures.value"),
                                text.say("figures.when"),
                                text.say("figures.kind"),
                                text.say("figures.part"),
                                text.say("figures.source")),
                        shown.stream().map(this::row).toList(),
                        more,
                        text.say("figure.more", address.first() + shown.size(), all.size())),
                labels(),
                address.mandate() + "-" + measure.code(),
                false,
                FigureChart.Span.NONE,
                "");
    }

    /** One for each day, whatever was decided on it or ended with it. */
    static List<Mark> marks(FigureText text, List<Decision> decisions) {
        Map<LocalDate, String> days = new TreeMap<>();
        for (Decision decision : decisions) {
            decision.adopted().ifPresent(day -> days.merge(day, decision.symbol(), FigureContent::and));
            decision.until()
                    .ifPresent(day -> days.merge(day, text.say("figure.until", decision.symbol()), FigureContent::and));
        }
        return days.entrySet().stream()
                .map(day -> new Mark(day.getKey().toString(), day.getValue()))
                .toList();
    }

    private static String and(String one, String other) {
        return one + ", " + other;
    }

    private Row row(Observation observation) {
        ObservationContent content = observation.content();
        String day = text.day(content.when());
        return new Row(
                String.valueOf(observation.id().value()),
                text.value(content),
                day,
                text.basis(content.when()),
                text.say("figure.series", text.kind(content), text.role(content)),
                part(content),
                text.say(
                        "figure.place",
                        names.of(content.source().document()),
                        content.source().place()),
                names.href(address.mandate(), content.source().document()),
                content.source().quotation(),
                content.note(),
                officer ? text.say("figure.revise.of", text.value(content), day) : "");
    }

    private String part(ObservationContent content) {
        String denominator = content.subject().denominator().isEmpty()
                ? ""
                : text.say("figure.of", content.subject().denominator());
        return Stream.of(
                        content.subject().area(),
                        text.part(content.subject().breakdown()),
                        denominator,
                        content.subject().currency())
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private Labels labels() {
        return new Labels(
                text.say("figure.role.reported"),
                text.say("figure.role.comparison"),
                text.say("figure.legend.ahead"),
                text.say("figure.basis.inferred"),
                text.say("figure.legend.lower"),
                text.say("figure.legend.upper"),
                text.say("figure.legend.range"),
                text.say("figure.legend.joined"),
                text.say("trend.saveSvg"),
                text.say("trend.savePng"),
                text.say("trend.failed"));
    }
}
