package org.jalon.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.assessment.read.StatusCell;
import org.jalon.framework.Framework;
import org.jalon.framework.OutlineEntries.Entry;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.NotFound;
import org.jalon.table.Completion;

/**
 * Indicators down, periods across, as codes without words.
 *
 * @param periods the earliest first
 * @param top every element that the framework ever had, in the order of the table
 */
public record Matrix(Mandate mandate, Framework framework, List<ReportingPeriod> periods, List<Branch> top) {

    /**
     * An element with what is below it.
     *
     * @param row its cells; empty if it never was a row
     */
    public record Branch(Entry entry, Optional<Indicator> row, List<Branch> below) {

        /** It and all that is below it, from top to bottom. */
        public Stream<Branch> all() {
            return Stream.concat(Stream.of(this), below.stream().flatMap(Branch::all));
        }

        public List<Indicator> indicators() {
            return all().flatMap(branch -> branch.row().stream()).toList();
        }

        private Branch between(int first, int end) {
            return new Branch(
                    entry,
                    row.map(one -> new Indicator(one.entry(), one.cells().subList(first, end))),
                    below.stream().map(one -> one.between(first, end)).toList());
        }
    }

    /** A row with the entries that it stands below, the topmost first. */
    public record Place(List<Entry> above, Indicator row) {

        /** What it stands below, the topmost first, and itself. */
        public List<Entry> path() {
            return Stream.concat(above.stream(), Stream.of(row.entry())).toList();
        }
    }

    /** @param cells one for each period; empty where the indicator had no row, which is not 'not stated' */
    public record Indicator(Entry entry, List<Optional<StatusCell>> cells) {}

    /**
     * Some indicators in one period. {@code levels}, {@code split} and {@code notStated} sum to {@code rows}, and with {@code absent} to
     * the number of the indicators.
     *
     * @param rows how many of them had a row in the period: the denominator
     * @param done how many of them are done, split ones included if all their parts are
     * @param levels by code in the order of the scale, zeros included
     */
    public record Count(int rows, int done, Map<String, Integer> levels, int split, int notStated, int absent) {}

    public Stream<Indicator> indicators() {
        return branches().flatMap(branch -> branch.row().stream());
    }

    /** Every element from top to bottom. */
    public Stream<Branch> branches() {
        return top.stream().flatMap(Branch::all);
    }

    /** Every row from top to bottom, with what it stands below. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        top.forEach(branch -> places(branch, List.of(), places));
        return places;
    }

    private static void places(Branch branch, List<Entry> above, List<Place> places) {
        branch.row().ifPresent(row -> places.add(new Place(above, row)));
        List<Entry> path =
                Stream.concat(above.stream(), Stream.of(branch.entry())).toList();
        branch.below().forEach(one -> places(one, path, places));
    }

    /** Whether an indicator has no row in the period of that place since it was withdrawn: it had one before, or could have had. */
    public boolean isWithdrawn(Indicator indicator, int period) {
        return indicator.cells().get(period).isEmpty()
                && indicator.entry().isWithdrawnOn(periods.get(period).from());
    }

    /**
     * The same with some of its periods: from the one to the other, both included, in whichever order they are named.
     *
     * @param from a period's code; empty for the earliest
     * @param to a period's code; empty for the latest
     * @throws NotFound that names the first code that is no period's
     */
    public Matrix between(Optional<String> from, Optional<String> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return this;
        }
        int one = from.map(this::place).orElse(0);
        int other = to.map(this::place).orElse(periods.size() - 1);
        int first = Math.min(one, other);
        int end = Math.max(one, other) + 1;
        return new Matrix(
                mandate,
                framework,
                periods.subList(first, end),
                top.stream().map(branch -> branch.between(first, end)).toList());
    }

    private int place(String code) {
        int place = periods.stream().map(ReportingPeriod::code).toList().indexOf(code);
        if (place < 0) {
            throw new NotFound(NotFound.Kind.PERIOD, code);
        }
        return place;
    }

    /** The counts of some of this matrix's indicators, one for each period. */
    public List<Count> counts(List<Indicator> some) {
        return Stream.iterate(0, i -> i < periods.size(), i -> i + 1)
                .map(period -> count(some, period))
                .toList();
    }

    private Count count(List<Indicator> some, int period) {
        StatusScale scale = framework.scale();
        Map<String, Integer> levels = new LinkedHashMap<>();
        scale.levels().stream().map(StatusLevel::code).forEach(code -> levels.put(code, 0));
        int rows = 0;
        int done = 0;
        int split = 0;
        int notStated = 0;
        for (Indicator indicator : some) {
            Optional<StatusCell> found = indicator.cells().get(period);
            if (found.isEmpty()) {
                continue;
            }
            StatusCell cell = found.get();
            rows++;
            done += Completion.ofStatuses(scale, cell.statuses()) == Completion.DONE ? 1 : 0;
            if (cell.isSplit()) {
                split++;
            } else if (cell.isNotStated()) {
                notStated++;
            } else {
                levels.merge(cell.statuses().getFirst().orElseThrow(), 1, Integer::sum);
            }
        }
        return new Count(rows, done, levels, split, notStated, some.size() - rows);
    }
}
