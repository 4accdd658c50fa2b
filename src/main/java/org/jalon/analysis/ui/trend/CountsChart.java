package org.jalon.analysis.ui.trend;

import java.util.ArrayList;
import java.util.List;
import org.jalon.analysis.Trends;
import org.jalon.analysis.Trends.PeriodCounts;
import org.jalon.analysis.ui.trend.TrendChart.Table;
import org.jalon.framework.StatusLevel;
import org.jalon.table.TableNavigation;

/** How many indicators were in each state, by period. Free of components, made with {@code new}. */
final class CountsChart {

    private final TrendWords words;
    private final Trends trends;

    CountsChart(TrendWords words) {
        this.words = words;
        this.trends = words.trends();
    }

    /** The status counts of each period, stacked. */
    TrendChart chart() {
        List<String> columns = new ArrayList<>();
        columns.add(words.say("trend.period"));
        words.states().values().forEach(state -> columns.add(state.name()));
        columns.add(words.say("trend.total"));
        List<List<String>> rows = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (PeriodCounts period : trends.periods()) {
            List<String> row = new ArrayList<>();
            row.add(period.period().label());
            words.states().keySet().forEach(code -> row.add(String.valueOf(count(period, code))));
            row.add(String.valueOf(period.total()));
            rows.add(row);
            links.add(TableNavigation.table(
                    trends.mandate().code(),
                    trends.framework().code(),
                    period.period().code()));
        }
        return new TrendChart(
                countsTitle(),
                "columns",
                words.say("trend.counts.note"),
                trends.periods().stream().map(period -> period.period().label()).toList(),
                words.series(code -> trends.periods().stream()
                        .map(period -> count(period, code))
                        .toList()),
                List.of(),
                new Table(words.say("trend.counts.table"), columns, rows, links),
                words.labels("trend.indicators"),
                words.file("counts"));
    }

    private String countsTitle() {
        PeriodCounts first = trends.periods().getFirst();
        PeriodCounts last = trends.periods().getLast();
        StatusLevel top = words.top();
        return words.say(
                "trend.counts",
                words.label(top),
                count(first, top.code()),
                first.total(),
                first.period().label(),
                count(last, top.code()),
                last.total(),
                last.period().label());
    }

    private static int count(PeriodCounts period, String code) {
        return period.states().getOrDefault(code, 0);
    }
}
