package org.jalon.table.ui.officer;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.table.TableNavigation;

/**
 * All that the address of 'My quarter' says, and back: {@code /mali/agreement/quarter/2017-Q3?whose=all&state=returned&row=2.2.2}.
 *
 * @param period empty for the newest one that can be brought up to date
 * @param whose {@link #ALL}, {@link #NOBODY} or a username; empty for one's own rows or, if one has none, all
 * @param state which rows, by the code of a {@link WorklistRows.Stage}; empty for all
 * @param row the indicator that is open beside the list
 */
record WorklistAddress(
        String mandate,
        String framework,
        Optional<String> period,
        Optional<String> whose,
        Optional<String> state,
        Optional<String> row) {

    static final String ALL = "all";

    /** No username is like this: one has no brackets. */
    static final String NOBODY = "(nobody)";

    static WorklistAddress of(RouteParameters route, QueryParameters query) {
        return new WorklistAddress(
                route.get("mandate").orElseThrow(),
                route.get("framework").orElseThrow(),
                route.get("period"),
                single(query, "whose"),
                single(query, "state"),
                single(query, "row"));
    }

    WorklistAddress withWhose(String other) {
        return new WorklistAddress(mandate, framework, period, Optional.of(other), state, row);
    }

    WorklistAddress withState(Optional<String> other) {
        return new WorklistAddress(mandate, framework, period, whose, other, row);
    }

    WorklistAddress withRow(Optional<String> other) {
        return new WorklistAddress(mandate, framework, period, whose, state, other);
    }

    /** The address itself, beginning with a slash. */
    String href() {
        String path = period.map(code -> TableNavigation.toUpdate(mandate, framework, code))
                .orElseGet(() -> TableNavigation.toUpdate(mandate, framework));
        Map<String, String> query = new LinkedHashMap<>();
        whose.ifPresent(value -> query.put("whose", value));
        state.ifPresent(value -> query.put("state", value));
        row.ifPresent(value -> query.put("row", value));
        String asked = query.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    Location location() {
        return new Location(href().substring(1));
    }

    private static Optional<String> single(QueryParameters query, String name) {
        return query.getParameters(name).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
