package org.jalon.matrix.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.matrix.Change;
import org.jalon.matrix.Reading;
import org.jalon.shared.Addresses;

/**
 * All that the address of a comparison says, and back: {@code /mali/agreement/compare?from=2017-Q2&to=2017-Q3&change=advanced,regressed},
 * or one period with what it was: {@code ?from=2017-Q3&fromAsAt=2017-09-30&to=2017-Q3}.
 *
 * @param from the earlier side; without a period, the one before {@code to}, or that of {@code to} if it is to be read as it was
 * @param to the later side; without a period, the newest one
 * @param changes the kinds of rows one wants to see; empty for all that changed at all
 */
record ComparisonAddress(String mandate, String framework, Side from, Side to, Set<Change> changes) {

    /** A period, and which state of it. */
    record Side(Optional<String> period, Reading reading) {

        static Side of(String period) {
            return new Side(Optional.of(period), new Reading.Current());
        }

        static Side unnamed() {
            return new Side(Optional.empty(), new Reading.Current());
        }

        Side read(Reading other) {
            return new Side(period, other);
        }

        /** Another period at the same moment; it has seals of its own. */
        Side in(String other) {
            return new Side(Optional.of(other), reading instanceof Reading.At ? reading : new Reading.Current());
        }

        /** With the period that this side turned out to be. */
        Side named(String code) {
            return new Side(Optional.of(code), reading);
        }
    }

    private static final String FROM = "from";
    private static final String TO = "to";

    /** @throws org.jalon.shared.NotFound if a moment is no moment or a number no number */
    static ComparisonAddress of(RouteParameters route, QueryParameters query) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        single(query, "change").stream()
                .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                .flatMap(code -> Change.ofCode(code).stream())
                .forEach(changes::add);
        return new ComparisonAddress(
                route.get("mandate").orElseThrow(),
                route.get("framework").orElseThrow(),
                new Side(single(query, FROM), PastAddress.reading(FROM, query)),
                new Side(single(query, TO), PastAddress.reading(TO, query)),
                changes);
    }

    /** What is shown: everything but the unchanged, unless one asked for something else. */
    Set<Change> shown() {
        return changes.isEmpty() ? EnumSet.complementOf(EnumSet.of(Change.UNCHANGED)) : changes;
    }

    ComparisonAddress between(Side earlier, Side later) {
        return new ComparisonAddress(mandate, framework, earlier, later, changes);
    }

    /** The same rows seen from the other side. */
    ComparisonAddress swapped() {
        Set<Change> mirrored = EnumSet.noneOf(Change.class);
        changes.forEach(change -> mirrored.add(change.mirrored()));
        return new ComparisonAddress(mandate, framework, to, from, mirrored);
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
        Map<String, String> query = new LinkedHashMap<>();
        from.period().ifPresent(code -> query.put(FROM, code));
        PastAddress.query(FROM, from.reading(), query);
        to.period().ifPresent(code -> query.put(TO, code));
        PastAddress.query(TO, to.reading(), query);
        if (!changes.isEmpty()) {
            query.put("change", changes.stream().sorted().map(Change::code).collect(Collectors.joining(",")));
        }
        String path = Addresses.comparison(mandate, framework);
        return query.isEmpty()
                ? path
                : query.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** The page where one takes this comparison away as a document; both sides have a period. */
    String exportHref() {
        String query = "what=comparison&compareWith=" + from.period().orElse("") + "&period="
                + to.period().orElse("");
        return Addresses.export(
                mandate,
                framework,
                changes.isEmpty()
                        ? query
                        : query + "&change="
                                + changes.stream().sorted().map(Change::code).collect(Collectors.joining(",")));
    }

    private static Optional<String> single(QueryParameters query, String name) {
        return query.getParameters(name).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
