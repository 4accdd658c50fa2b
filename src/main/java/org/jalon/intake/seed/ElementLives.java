package org.jalon.intake.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.framework.ElementId;
import org.jalon.framework.ElementPlaces;
import org.jalon.framework.Framework;
import org.jalon.framework.Outlines;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Storing;
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
    private final List<Level> levels;
    private final Map<Integer, Map<String, Known>> known = new HashMap<>();
    private final Set<ElementId> withdrawn = new HashSet<>();

    ElementLives(Outlines outlines, ElementPlaces places, SeedPackage seed, Framework framework) {
        this.outlines = outlines;
        this.places = places;
        this.seed = seed;
        this.framework = framework;
        this.levels = seed.elements().levelsOf(framework.code());
    }

    /** What begins and ends with that period. */
    void store(ReportingPeriod period) {
        for (Level storey : levels) {
            for (SeedRow row : seed.elements().wordings(storey, framework.code())) {
                if (row.need("valid_from").equals(period.code())) {
                    Storing.run(row, () -> begin(row, storey, period));
                }
            }
        }
        for (Level storey : levels) {
            for (SeedRow row : seed.elements().wordings(storey, framework.code())) {
                if (SeedPackage.until(row).equals(Optional.of(period.code()))) {
                    Storing.run(row, () -> end(row, storey, period));
                }
            }
        }
    }

    /** The row of that name. */
    ElementId row(String name) {
        return levels.stream()
                .filter(level -> seed.elements().isRow(level, framework.code(), name))
                .flatMap(level -> Optional.ofNullable(all(level).get(name)).stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Map<String, Known> all(Level level) {
        return known.computeIfAbsent(level.number(), none -> new HashMap<>());
    }

    private void begin(SeedRow row, Level storey, ReportingPeriod period) {
        String name = SeedPackage.name(row);
        Optional<Known> before = Optional.ofNullable(all(storey).get(name));
        ElementId id = before.map(Known::id).orElseGet(() -> added(row, storey, period));
        before.ifPresent(then -> change(then, row, storey, period));
        all(storey).put(name, new Known(id, row));
    }

    private ElementId added(SeedRow row, Level storey, ReportingPeriod period) {
        return outlines.add(
                framework,
                new Outlines.Added(
                        above(row, storey),
                        storey.number(),
                        seed.elements().isRow(storey, framework.code(), SeedPackage.name(row)),
                        row.has(Level.CODE) ? row.optional(Level.CODE) : Optional.empty(),
                        new OutlineNumber(row.text("number")),
                        row.need(storey.text()),
                        statement(row, storey)),
                period);
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
        Known now = Optional.ofNullable(all(storey).get(SeedPackage.name(row))).orElseThrow();
        if (now.line().equals(row)) {
            outlines.setInTable(now.id(), period, false);
            withdrawn.add(now.id());
        }
    }

    private Optional<ElementId> above(SeedRow row, Level storey) {
        if (!storey.isBelow()) {
            return Optional.empty();
        }
        Level above = levels.get(storey.number() - 2);
        return Optional.ofNullable(all(above).get(row.need(storey.parent().orElseThrow())))
                .map(Known::id);
    }

    private static String statement(SeedRow row, Level storey) {
        return storey.statement().filter(row::has).map(row::text).orElse("");
    }
}
