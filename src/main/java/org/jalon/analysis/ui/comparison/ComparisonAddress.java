package org.jalon.analysis.ui.comparison;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.analysis.AnalysisNavigation;
import org.jalon.table.Change;
import org.jalon.table.TableRef;

/**
 * All that the address of a comparison says, and back: {@code /mali/agreement/compare?from=2017-Q2&to=2017-Q3&change=advanced,regressed},
 * or one period with what it was: {@code ?from=2017-Q3&fromAsAt=2017-09-30&to=2017-Q3}.
 *
 * @param from the earlier side; without a period, the one before {@code to}, or that of {@code to} if it is to be read as it was
 * @param to the later side; without a period, the newest one
 * @param changes the kinds of rows one wants to see; empty for all that changed at all
 * @param row the one indicator one wants to see; empty for all
 */
public record ComparisonAddress(
        String mandate, String framework, TableRef from, TableRef to, Set<Change> changes, Optional<String> row) {

    private static final String FROM = "from";
    private static final String TO = "to";

    /** All indicators. */
    public ComparisonAddress(String mandate, String framework, TableRef from, TableRef to, Set<Change> changes) {
        this(mandate, framework, from, to, changes, Optional.empty());
    }

    /** @throws org.jalon.shared.NotFound if a moment is no moment or a number no number */
    public static ComparisonAddress of(RouteParameters route, QueryParameters query) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        single(query, "change").stream()
                .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                .flatMap(code -> Change.ofCode(code).stream())
                .forEach(changes::add);
        return new ComparisonAddress(
                route.get("mandate").orElseThrow(),
                route.get("framework").orElseThrow(),
                TableRef.of(FROM, query.getParameters()),
                TableRef.of(TO, query.getParameters()),
                changes,
                single(query, "row"));
    }

    /** The kinds of rows that are shown: all but the unchanged, unless one asked for something else. */
    public Set<Change> shownChanges() {
        return changes.isEmpty() ? EnumSet.complementOf(EnumSet.of(Change.UNCHANGED)) : changes;
    }

    public ComparisonAddress between(TableRef earlier, TableRef later) {
        return new ComparisonAddress(mandate, framework, earlier, later, changes, row);
    }

    /** The same rows seen from the other side. */
    public ComparisonAddress swapped() {
        Set<Change> mirrored = EnumSet.noneOf(Change.class);
        changes.forEach(change -> mirrored.add(change.mirrored()));
        return new ComparisonAddress(mandate, framework, to, from, mirrored, row);
    }

    public ComparisonAddress withAllChanges() {
        return new ComparisonAddress(mandate, framework, from, to, EnumSet.noneOf(Change.class));
    }

    /** This address for all indicators, with a kind asked for as well, or no longer if it was. */
    public ComparisonAddress toggle(Change change) {
        Set<Change> other = EnumSet.noneOf(Change.class);
        other.addAll(changes);
        if (!other.add(change)) {
            other.remove(change);
        }
        return new ComparisonAddress(mandate, framework, from, to, other);
    }

    /** The address itself, beginning with a slash; one view has one address. */
    public String href() {
        Map<String, String> query = query();
        row.ifPresent(number -> query.put("row", number));
        String path = AnalysisNavigation.comparison(mandate, framework);
        return query.isEmpty() ? path : path + "?" + text(query);
    }

    private Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>(from.parameters(FROM));
        query.putAll(to.parameters(TO));
        if (!changes.isEmpty()) {
            query.put("change", changes.stream().sorted().map(Change::code).collect(Collectors.joining(",")));
        }
        return query;
    }

    private static String text(Map<String, String> query) {
        return query.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
    }

    /** Chooses this comparison as a document; both sides have a period. */
    String documentChoice() {
        return "what=comparison&" + text(query());
    }

    private static Optional<String> single(QueryParameters query, String name) {
        return query.getParameters(name).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
