package org.jalon.matrix.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.framework.StatusLevel;
import org.jalon.matrix.RowFilter;
import org.jalon.matrix.Trends;
import org.jalon.matrix.Trends.PeriodCounts;
import org.jalon.matrix.Trends.Promised;
import org.jalon.matrix.Trends.Slippage;
import org.jalon.matrix.Trends.Standing;
import org.jalon.shared.Addresses;
import org.jalon.shared.Days;
import org.jalon.shared.Words;

/** The charts as {@code trend-chart.ts} draws them, every word in the reader's language. Free of components, made with {@code new}. */
final class TrendModel {

    /**
     * @param title says what the chart shows
     * @param kind {@code columns}, {@code bars} (lying) or {@code spans} (from one day to another)
     * @param note what to know about it; may be empty
     * @param categories along the axis
     * @param file the name that a saved picture has
     */
    record Chart(
            String title,
            String kind,
            String note,
            List<String> categories,
            List<Series> series,
            List<Span> spans,
            Table table,
            Labels labels,
            String file) {}

    /** One state; a value for each category, null where it has none. */
    record Series(String name, String colour, List<Integer> values) {}

    /** ISO days. */
    record Span(String category, String from, String to) {}

    /** @param links a way on for each row's first cell; an empty text where there is none */
    record Table(String caption, List<String> columns, List<List<String>> rows, List<String> links) {}

    record Labels(String saveSvg, String savePng, String axis, String first, String now, String failed) {}

    /** Lines a picture can hold and still be read; the table holds them all. */
    private static final int MOST_LINES = 60;

    private static final String SPLIT_COLOUR = "#6b8e23";
    private static final String BLANK_COLOUR = "#b4bfc7";

    private final Words words;
    private final Locale locale;
    private final Trends trends;
    private final Map<String, State> states = new LinkedHashMap<>();

    private record State(String name, String colour) {}

    TrendModel(Words words, Locale locale, Trends trends) {
        this.words = words;
        this.locale = locale;
        this.trends = trends;
        for (StatusLevel level : trends.framework().scale().levels()) {
            states.put(level.code(), new State(level.label().in(locale), level.colour()));
        }
        states.put(RowFilter.SPLIT, new State(say("count.split"), SPLIT_COLOUR));
        states.put(RowFilter.NOT_STATED, new State(say("status.notStated"), BLANK_COLOUR));
    }

    /** The status counts of each period, stacked. */
    Chart counts() {
        List<String> columns = new ArrayList<>();
        columns.add(say("trend.period"));
        states.values().forEach(state -> columns.add(state.name()));
        columns.add(say("trend.total"));
        List<List<String>> rows = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (PeriodCounts period : trends.periods()) {
            List<String> row = new ArrayList<>();
            row.add(period.period().code());
            states.keySet().forEach(code -> row.add(String.valueOf(count(period, code))));
            row.add(String.valueOf(period.total()));
            rows.add(row);
            links.add(Addresses.table(
                    trends.mandate().code(),
                    trends.framework().code(),
                    period.period().code()));
        }
        return new Chart(
                countsTitle(),
                "columns",
                say("trend.counts.note"),
                trends.periods().stream().map(period -> period.period().code()).toList(),
                series(code -> trends.periods().stream()
                        .map(period -> count(period, code))
                        .toList()),
                List.of(),
                new Table(say("trend.counts.table"), columns, rows, links),
                labels("trend.indicators"),
                file("counts"));
    }

    private String countsTitle() {
        PeriodCounts first = trends.periods().getFirst();
        PeriodCounts last = trends.periods().getLast();
        StatusLevel top = trends.framework().scale().levels().getFirst();
        return say(
                "trend.counts",
                top.label().in(locale),
                count(first, top.code()),
                first.total(),
                first.period().code(),
                count(last, top.code()),
                last.total(),
                last.period().code());
    }

    /** How far deadlines moved: what was promised first, and what is promised now. */
    Chart slippage() {
        List<Slippage> all = trends.slippages();
        List<Slippage> dated = all.stream()
                .filter(one -> one.days().isPresent())
                .limit(MOST_LINES)
                .toList();
        long moved = all.stream().filter(one -> one.moves() > 0).count();
        List<List<String>> rows = all.stream()
                .map(one -> List.of(
                        one.indicator().number().printed(),
                        promised(one.first()),
                        one.now().map(this::promised).orElse(say("trend.slip.gone")),
                        one.days().isPresent()
                                ? say("trend.slip.days", one.days().getAsLong())
                                : say("trend.slip.unknown"),
                        String.valueOf(one.moves())))
                .toList();
        return new Chart(
                say("trend.slip", moved, all.size()),
                "spans",
                say("trend.slip.note", dated.size(), all.size()),
                dated.stream().map(one -> one.indicator().number().printed()).toList(),
                List.of(),
                dated.stream().map(TrendModel::span).toList(),
                new Table(
                        say("trend.slip.table"),
                        List.of(
                                say("trend.indicator"),
                                say("trend.slip.first"),
                                say("trend.slip.now"),
                                say("trend.slip.by"),
                                say("trend.slip.moves")),
                        rows,
                        all.stream()
                                .map(one -> history(one.indicator().number().printed()))
                                .toList()),
                labels("trend.slip.axis"),
                file("deadlines"));
    }

    /** How many periods each indicator has stood where it stands. */
    Chart standing() {
        List<Standing> all = trends.standings();
        List<Standing> shown = all.subList(0, Math.min(MOST_LINES, all.size()));
        List<List<String>> rows = all.stream()
                .map(one -> List.of(
                        one.indicator().number().printed(),
                        state(one.state()).name(),
                        one.asFarBackAsKnown() ? say("trend.time.known", one.since()) : one.since(),
                        String.valueOf(one.periods())))
                .toList();
        long moved = all.stream().filter(one -> !one.asFarBackAsKnown()).count();
        return new Chart(
                say("trend.time", moved, all.size(), trends.periods().size()),
                "bars",
                say("trend.time.note", shown.size(), all.size()),
                shown.stream().map(one -> one.indicator().number().printed()).toList(),
                series(code -> shown.stream()
                        .map(one -> one.state().equals(code) ? one.periods() : 0)
                        .toList()),
                List.of(),
                new Table(
                        say("trend.time.table"),
                        List.of(
                                say("trend.indicator"),
                                say("trend.time.state"),
                                say("trend.time.since"),
                                say("trend.time.periods")),
                        rows,
                        all.stream()
                                .map(one -> history(one.indicator().number().printed()))
                                .toList()),
                labels("trend.time.periods"),
                file("time-in-status"));
    }

    private interface Values {
        List<Integer> of(String state);
    }

    private List<Series> series(Values values) {
        return states.entrySet().stream()
                .map(state ->
                        new Series(state.getValue().name(), state.getValue().colour(), values.of(state.getKey())))
                .toList();
    }

    private static Span span(Slippage slippage) {
        return new Span(
                slippage.indicator().number().printed(),
                slippage.first().to().map(LocalDate::toString).orElse(""),
                slippage.now().flatMap(Promised::to).map(LocalDate::toString).orElse(""));
    }

    private String promised(Promised promised) {
        return promised.to()
                .map(day -> say("trend.slip.words", promised.words(), Days.inWords(day, locale), promised.period()))
                .orElseGet(() -> say("trend.slip.onlyWords", promised.words(), promised.period()));
    }

    private State state(String code) {
        return Optional.ofNullable(states.get(code)).orElseGet(() -> new State(code, BLANK_COLOUR));
    }

    private static int count(PeriodCounts period, String code) {
        return period.states().getOrDefault(code, 0);
    }

    private String history(String number) {
        return Addresses.indicator(trends.mandate().code(), trends.framework().code(), number);
    }

    private Labels labels(String axis) {
        return new Labels(
                say("trend.saveSvg"),
                say("trend.savePng"),
                say(axis),
                say("trend.slip.first"),
                say("trend.slip.now"),
                say("trend.failed"));
    }

    private String file(String what) {
        return trends.mandate().code() + "-" + trends.framework().code() + "-" + what;
    }

    private String say(String key, Object... parameters) {
        return words.get(locale, key, parameters);
    }
}
