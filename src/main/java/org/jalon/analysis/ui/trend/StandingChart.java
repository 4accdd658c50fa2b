package org.jalon.analysis.ui.trend;

import java.util.List;
import org.jalon.analysis.Trends;
import org.jalon.analysis.Trends.Standing;
import org.jalon.analysis.ui.trend.TrendChart.Table;

/** How long each indicator has stood where it stands. Free of components, made with {@code new}. */
final class StandingChart {

    private final TrendWords words;
    private final Trends trends;

    StandingChart(TrendWords words) {
        this.words = words;
        this.trends = words.trends();
    }

    /** How many periods each indicator has stood where it stands. */
    TrendChart chart() {
        List<Standing> all = trends.standings();
        List<Standing> shown = all.subList(0, Math.min(TrendChart.MOST_LINES, all.size()));
        List<List<String>> rows = all.stream()
                .map(one -> List.of(
                        one.indicator().number().printed(),
                        words.state(one.state()).name(),
                        one.asFarBackAsKnown() ? words.say("trend.time.known", one.since()) : one.since(),
                        String.valueOf(one.periods())))
                .toList();
        long moved = all.stream().filter(one -> !one.asFarBackAsKnown()).count();
        return new TrendChart(
                words.say("trend.time", moved, all.size(), trends.periods().size()),
                "bars",
                words.say("trend.time.note", shown.size(), all.size()),
                shown.stream().map(one -> one.indicator().number().printed()).toList(),
                words.series(code -> shown.stream()
                        .map(one -> one.state().equals(code) ? one.periods() : 0)
                        .toList()),
                List.of(),
                new Table(
                        words.say("trend.time.table"),
                        List.of(
                                words.say("trend.indicator"),
                                words.say("trend.time.state"),
                                words.say("trend.time.since"),
                                words.say("trend.time.periods")),
                        rows,
                        all.stream()
                                .map(one -> words.history(one.indicator().code()))
                                .toList()),
                words.labels("trend.time.periods"),
                words.file("time-in-status"));
    }
}
