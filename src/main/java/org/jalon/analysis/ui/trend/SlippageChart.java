package org.jalon.analysis.ui.trend;

import java.time.LocalDate;
import java.util.List;
import org.jalon.analysis.Trends;
import org.jalon.analysis.Trends.Promised;
import org.jalon.analysis.Trends.Slippage;
import org.jalon.analysis.ui.trend.TrendChart.Span;
import org.jalon.analysis.ui.trend.TrendChart.Table;

/** How far deadlines moved. Free of components, made with {@code new}. */
final class SlippageChart {

    private final TrendWords words;
    private final Trends trends;

    SlippageChart(TrendWords words) {
        this.words = words;
        this.trends = words.trends();
    }

    /** How far deadlines moved: what was promised first, and what is promised now. */
    TrendChart chart() {
        List<Slippage> all = trends.slippages();
        List<Slippage> dated = all.stream()
                .filter(one -> one.days().isPresent())
                .limit(TrendChart.MOST_LINES)
                .toList();
        long moved = all.stream().filter(one -> one.moves() > 0).count();
        List<List<String>> rows = all.stream()
                .map(one -> List.of(
                        one.indicator().number().printed(),
                        promised(one.first()),
                        one.now().map(this::promised).orElse(words.say("trend.slip.gone")),
                        one.days().isPresent()
                                ? words.say("trend.slip.days", one.days().getAsLong())
                                : words.say("trend.slip.unknown"),
                        String.valueOf(one.moves())))
                .toList();
        return new TrendChart(
                words.say("trend.slip", moved, all.size()),
                "spans",
                words.say("trend.slip.note", dated.size(), all.size()),
                dated.stream().map(one -> one.indicator().number().printed()).toList(),
                List.of(),
                dated.stream().map(SlippageChart::span).toList(),
                new Table(
                        words.say("trend.slip.table"),
                        List.of(
                                words.say("trend.indicator"),
                                words.say("trend.slip.first"),
                                words.say("trend.slip.now"),
                                words.say("trend.slip.by"),
                                words.say("trend.slip.moves")),
                        rows,
                        all.stream()
                                .map(one -> words.history(one.indicator().code()))
                                .toList()),
                words.labels("trend.slip.axis"),
                words.file("deadlines"));
    }

    private static Span span(Slippage slippage) {
        return new Span(
                slippage.indicator().number().printed(),
                slippage.first().to().map(LocalDate::toString).orElse(""),
                slippage.now().flatMap(Promised::to).map(LocalDate::toString).orElse(""));
    }

    private String promised(Promised promised) {
        return promised.to()
                .map(day -> words.say("trend.slip.words", promised.words(), words.day(day), promised.period()))
                .orElseGet(() -> words.say("trend.slip.onlyWords", promised.words(), promised.period()));
    }
}
