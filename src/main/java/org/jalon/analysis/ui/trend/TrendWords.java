package org.jalon.analysis.ui.trend;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.analysis.Trends;
import org.jalon.analysis.ui.trend.TrendChart.Labels;
import org.jalon.analysis.ui.trend.TrendChart.Series;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.framework.StatusLevel;
import org.jalon.shared.Days;
import org.jalon.shared.Words;
import org.jalon.table.RowFilter;

/** What the charts of trends have in common: the states an indicator may be in, in words and colours, and the ways on. */
final class TrendWords {

    private static final String SPLIT_COLOUR = "#6b8e23";
    private static final String BLANK_COLOUR = "#b4bfc7";

    private final Words words;
    private final Locale locale;
    private final Trends trends;
    private final Map<String, State> states = new LinkedHashMap<>();

    /** The label of a level, or that of a split or blank row, and its colour. */
    record State(String name, String colour) {}

    /** A value for each category. */
    interface Values {
        List<Integer> of(String state);
    }

    TrendWords(Words words, Locale locale, Trends trends) {
        this.words = words;
        this.locale = locale;
        this.trends = trends;
        for (StatusLevel level : trends.framework().scale().levels()) {
            states.put(level.code(), new State(level.label().in(locale), level.colour()));
        }
        states.put(RowFilter.SPLIT, new State(say("count.split"), SPLIT_COLOUR));
        states.put(RowFilter.NOT_STATED, new State(say("status.notStated"), BLANK_COLOUR));
    }

    Trends trends() {
        return trends;
    }

    /** By code, in the order of the scale. */
    Map<String, State> states() {
        return states;
    }

    State state(String code) {
        return Optional.ofNullable(states.get(code)).orElseGet(() -> new State(code, BLANK_COLOUR));
    }

    /** What a framework is after: the first level that counts as done, or the most advanced one. */
    StatusLevel top() {
        List<StatusLevel> levels = trends.framework().scale().levels();
        return levels.stream()
                .filter(StatusLevel::done)
                .findFirst()
                .or(() -> levels.stream().filter(StatusLevel::ordered).findFirst())
                .orElse(levels.getFirst());
    }

    List<Series> series(Values values) {
        return states.entrySet().stream()
                .map(state ->
                        new Series(state.getValue().name(), state.getValue().colour(), values.of(state.getKey())))
                .toList();
    }

    String label(StatusLevel level) {
        return level.label().in(locale);
    }

    String day(LocalDate day) {
        return Days.inWords(day, locale);
    }

    String history(String number) {
        return AssessmentNavigation.indicator(
                trends.mandate().code(), trends.framework().code(), number);
    }

    Labels labels(String axis) {
        return new Labels(
                say("trend.saveSvg"),
                say("trend.savePng"),
                say(axis),
                say("trend.slip.first"),
                say("trend.slip.now"),
                say("trend.failed"));
    }

    String file(String what) {
        return trends.mandate().code() + "-" + trends.framework().code() + "-" + what;
    }

    String say(String key, Object... parameters) {
        return words.get(locale, key, parameters);
    }
}
