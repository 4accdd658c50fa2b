package org.jalon.analysis.ui.trend;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jalon.analysis.AnalysisNavigation;
import org.jalon.analysis.Convention;

/**
 * All that the address of a score says, and back: {@code /mali/agreement/scores?period=2017-Q2&convention=pam&value=ongoing:1}.
 *
 * @param convention empty as long as nobody asked for one
 * @param values what a person says a level is worth, by its code
 */
record ScoreAddress(
        String mandate,
        String framework,
        Optional<String> period,
        Optional<Convention> convention,
        Map<String, Integer> values) {

    private static final Pattern VALUE = Pattern.compile("([^:,]{1,40}):(-1|[0-3])");

    static ScoreAddress of(RouteParameters route, QueryParameters query) {
        Map<String, Integer> values = new TreeMap<>();
        single(query, "value").stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(VALUE::matcher)
                .filter(Matcher::matches)
                .forEach(matcher -> values.put(matcher.group(1), Integer.valueOf(matcher.group(2))));
        return new ScoreAddress(
                route.get("mandate").orElseThrow(),
                route.get("framework").orElseThrow(),
                single(query, "period"),
                single(query, "convention").flatMap(Convention::ofCode),
                values);
    }

    ScoreAddress by(Convention other) {
        return new ScoreAddress(mandate, framework, period, Optional.of(other), values);
    }

    ScoreAddress with(String level, int value) {
        Map<String, Integer> other = new TreeMap<>(values);
        other.put(level, value);
        return new ScoreAddress(mandate, framework, period, convention, other);
    }

    ScoreAddress of(String otherPeriod) {
        return new ScoreAddress(mandate, framework, Optional.of(otherPeriod), convention, values);
    }

    String href() {
        List<String> query = new ArrayList<>();
        period.ifPresent(code -> query.add("period=" + code));
        convention.ifPresent(asked -> query.add("convention=" + asked.code()));
        if (!values.isEmpty()) {
            query.add("value="
                    + values.entrySet().stream()
                            .map(value -> value.getKey() + ":" + value.getValue())
                            .collect(Collectors.joining(",")));
        }
        String path = AnalysisNavigation.scores(mandate, framework);
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static Optional<String> single(QueryParameters query, String name) {
        return query.getParameters(name).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
