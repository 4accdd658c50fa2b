package org.jalon.matrix.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.matrix.Change;
import org.jalon.shared.Addresses;

/**
 * All that the address of a comparison says, and back: {@code /mali/agreement/compare?from=2017-Q2&to=2017-Q3&change=advanced,regressed}.
 *
 * @param from empty for the period before {@code to}
 * @param to empty for the newest one
 * @param changes the kinds of rows one wants to see; empty for all that changed at all
 */
record ComparisonAddress(
        String mandate, String framework, Optional<String> from, Optional<String> to, Set<Change> changes) {

    static ComparisonAddress of(RouteParameters route, QueryParameters query) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        single(query, "change").stream()
                .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                .flatMap(code -> Change.ofCode(code).stream())
                .forEach(changes::add);
        return new ComparisonAddress(
                route.get("mandate").orElseThrow(),
                route.get("framework").orElseThrow(),
                single(query, "from"),
                single(query, "to"),
                changes);
    }

    /** What is shown: everything but the unchanged, unless one asked for something else. */
    Set<Change> shown() {
        return changes.isEmpty() ? EnumSet.complementOf(EnumSet.of(Change.UNCHANGED)) : changes;
    }

    ComparisonAddress between(String earlier, String later) {
        return new ComparisonAddress(mandate, framework, Optional.of(earlier), Optional.of(later), changes);
    }

    /** The same rows seen from the other side. */
    ComparisonAddress swapped(String earlier, String later) {
        Set<Change> mirrored = EnumSet.noneOf(Change.class);
        changes.forEach(change -> mirrored.add(change.mirrored()));
        return new ComparisonAddress(mandate, framework, Optional.of(later), Optional.of(earlier), mirrored);
    }

    ComparisonAddress withAllChanges() {
        return new ComparisonAddress(mandate, framework, from, to, EnumSet.noneOf(Change.class));
    }

    /** This address with a kind asked for as well, or no longer if it was. */
    ComparisonAddress toggle(Change change) {
        Set<Change> other = EnumSet.noneOf(Change.class);
        other.addAll(changes);
        if (!other.add(change)) {
            other.remove(change);
        }
        return new ComparisonAddress(mandate, framework, from, to, other);
    }

    /** The address itself, beginning with a slash; one view has one address. */
    String href() {
        List<String> query = new ArrayList<>();
        from.ifPresent(code -> query.add("from=" + code));
        to.ifPresent(code -> query.add("to=" + code));
        if (!changes.isEmpty()) {
            query.add("change=" + changes.stream().sorted().map(Change::code).collect(Collectors.joining(",")));
        }
        String path = Addresses.comparison(mandate, framework);
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static Optional<String> single(QueryParameters query, String name) {
        return query.getParameters(name).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
