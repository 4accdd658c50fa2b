package org.jalon.intake.seed;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementKind;
import org.jalon.framework.ElementPlaces;
import org.jalon.framework.Framework;
import org.jalon.framework.Outlines;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.OutlineNumber;

/** The elements of one framework as the lines of a package bring them, period by period: they come, change their words, numbers and places, go and come back. */
final class ElementLives {

    /** An element with the line that said last what it is. */
    private record Known(ElementId id, SeedRow line) {}

    private final Outlines outlines;
    private final ElementPlaces places;
    private final SeedPackage seed;
    private final Framework framework;
    private final Map<ElementKind, Map<String, Known>> known = new EnumMap<>(ElementKind.class);
    private final Set<ElementId> withdrawn = new HashSet<>();

    ElementLives(Outlines outlines, ElementPlaces places, SeedPackage seed, Framework framework) {
        this.outlines = outlines;
        this.places = places;
        this.seed = seed;
        this.framework = framework;
    }

    /** What begins and ends with that period. */
    void store(ReportingPeriod period) {
        for (Level storey : Level.ALL) {
            for (SeedRow row : seed.wordings(storey, framework.code())) {
                if (row.need("valid_from").equals(period.code())) {
                    Storing.run(row, () -> begin(row, storey, period));
                }
            }
        }
        for (Level storey : Level.ALL) {
            for (SeedRow row : seed.wordings(storey, framework.code())) {
                if (SeedPackage.until(row).equals(Optional.of(period.code()))) {
                    Storing.run(row, () -> end(row, storey, period));
                }
            }
        }
    }

    ElementId id(ElementKind kind, String name) {
        return Optional.ofNullable(all(kind).get(name)).orElseThrow().id();
    }

    private Map<String, Known> all(ElementKind kind) {
        return known.computeIfAbsent(kind, none -> new HashMap<>());
    }

    private void begin(SeedRow row, Level storey, ReportingPeriod period) {
        String name = SeedPackage.name(row);
        Optional<Known> before = Optional.ofNullable(all(storey.kind()).get(name));
        ElementId id = before.map(Known::id).orElseGet(() -> added(row, storey, period));
        before.ifPresent(then -> change(then, row, storey, period));
        all(storey.kind()).put(name, new Known(id, row));
    }

    private ElementId added(SeedRow row, Level storey, ReportingPeriod period) {
        ElementId parent = above(row, storey).orElse(null);
        OutlineNumber number = new OutlineNumber(row.text("number"));
        String text = row.need(storey.text());
        String statement = statement(row, storey);
        return row.has(Level.CODE) && row.optional(Level.CODE).isPresent()
                ? outlines.add(framework, parent, storey.kind(), row.need(Level.CODE), number, period, text, statement)
                : outlines.add(framework, parent, storey.kind(), number, period, text, statement);
    }

    private void change(Known then, SeedRow row, Level storey, ReportingPeriod period) {
        SeedRow old = then.line();
        boolean sameWords = old.need(storey.text()).equals(row.need(storey.text()))
                && statement(old, storey).equals(statement(row, storey));
        if (!sameWords) {
            outlines.reword(then.id(), period, row.need(storey.text()), statement(row, storey));
        }
        if (!old.text("number").equals(row.text("number"))
                || !above(old, storey).equals(above(row, storey))) {
            places.put(then.id(), period, above(row, storey), new OutlineNumber(row.text("number")));
        }
        if (withdrawn.remove(then.id())) {
            outlines.setInTable(then.id(), period, true);
        }
    }

    /** Unless another line takes over from the same period on. */
    private void end(SeedRow row, Level storey, ReportingPeriod period) {
        Known now = Optional.ofNullable(all(storey.kind()).get(SeedPackage.name(row)))
                .orElseThrow();
        if (now.line().equals(row)) {
            outlines.setInTable(now.id(), period, false);
            withdrawn.add(now.id());
        }
    }

    private Optional<ElementId> above(SeedRow row, Level storey) {
        return storey.above()
                .map(above -> id(above.kind(), row.need(storey.parent().orElseThrow())));
    }

    private static String statement(SeedRow row, Level storey) {
        return storey.statement().map(row::text).orElse("");
    }
}
