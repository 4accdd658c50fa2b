package org.jalon.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Outline;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.StatusLevel;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.table.RowFilter;

/**
 * How a framework went through its periods: the counts of each, how far deadlines moved, and how long each indicator has stood where it
 * stands. Only counts, dates and numbers of periods; nothing is averaged.
 *
 * @param periods those that have rows, the oldest first
 * @param slippages every indicator that has a deadline in the newest period or had one before, in the order of the outline
 * @param standings every indicator that has a row in the newest period, those that stand longest first
 */
public record Trends(
        Mandate mandate,
        Framework framework,
        List<PeriodCounts> periods,
        List<Slippage> slippages,
        List<Standing> standings) {

    /** What a period says of an indicator: the code of a level, or {@link RowFilter#SPLIT} or {@link RowFilter#NOT_STATED}. */
    record Stated(PeriodId period, ElementId indicator, String state) {}

    /** A deadline as a period prints it. */
    record Printed(PeriodId period, ElementId indicator, String words, Optional<LocalDate> to) {}

    /** @param states by level code in the order of the scale, then split and not stated; they sum to {@code total} */
    public record PeriodCounts(ReportingPeriod period, int total, Map<String, Integer> states) {}

    /** What was promised first, and what is promised now. */
    public record Slippage(Node indicator, Promised first, Optional<Promised> now, int moves) {

        /** Days from the first promised last day to the present one; empty unless both are read as days. Negative if it came nearer. */
        public OptionalLong days() {
            return now.isPresent() && first.to().isPresent() && now.get().to().isPresent()
                    ? OptionalLong.of(ChronoUnit.DAYS.between(
                            first.to().get(), now.get().to().get()))
                    : OptionalLong.empty();
        }
    }

    /** @param to the last day that the words leave; empty if they name none */
    public record Promised(String period, String words, Optional<LocalDate> to) {}

    /**
     * @param state where it stands, as {@link RowFilter} asks for it
     * @param since the code of the first period of the unbroken run up to the newest one
     * @param periods how many that are, 1 or more
     * @param asFarBackAsKnown whether there is no row before {@code since}, so that it may have stood there longer
     */
    public record Standing(Node indicator, String state, String since, int periods, boolean asFarBackAsKnown) {}

    /** @param periods all of the mandate, the oldest first */
    static Trends of(
            Mandate mandate,
            Framework framework,
            List<ReportingPeriod> periods,
            Outline outline,
            List<Stated> stated,
            List<Printed> printed) {
        Map<PeriodId, Map<ElementId, String>> states = new HashMap<>();
        stated.forEach(one ->
                states.computeIfAbsent(one.period(), id -> new HashMap<>()).put(one.indicator(), one.state()));
        Map<PeriodId, Map<ElementId, Printed>> deadlines = new HashMap<>();
        printed.forEach(one ->
                deadlines.computeIfAbsent(one.period(), id -> new HashMap<>()).put(one.indicator(), one));
        List<ReportingPeriod> filled = periods.stream()
                .filter(period -> states.containsKey(period.id()))
                .toList();
        List<Node> indicators = outline.indicators().toList();
        return new Trends(
                mandate,
                framework,
                filled.stream()
                        .map(period -> counts(framework, period, states.getOrDefault(period.id(), Map.of())))
                        .toList(),
                indicators.stream()
                        .flatMap(indicator -> slippage(indicator, filled, deadlines).stream())
                        .toList(),
                indicators.stream()
                        .flatMap(indicator -> standing(indicator, filled, states).stream())
                        .sorted(Comparator.comparingInt(Standing::periods).reversed())
                        .toList());
    }

    private static PeriodCounts counts(Framework framework, ReportingPeriod period, Map<ElementId, String> said) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (StatusLevel level : framework.scale().levels()) {
            counts.put(level.code(), 0);
        }
        counts.put(RowFilter.SPLIT, 0);
        counts.put(RowFilter.NOT_STATED, 0);
        said.values().forEach(state -> counts.merge(state, 1, Integer::sum));
        return new PeriodCounts(period, said.size(), counts);
    }

    private static Optional<Slippage> slippage(
            Node indicator, List<ReportingPeriod> periods, Map<PeriodId, Map<ElementId, Printed>> deadlines) {
        List<Promised> promises = new ArrayList<>();
        int moves = 0;
        Optional<Promised> now = Optional.empty();
        for (ReportingPeriod period : periods) {
            now = Optional.ofNullable(
                            deadlines.getOrDefault(period.id(), Map.of()).get(indicator.id()))
                    .map(one -> new Promised(period.label(), one.words(), one.to()));
            if (now.isPresent()) {
                boolean another = !promises.isEmpty()
                        && !promises.getLast().words().equals(now.get().words());
                moves += another ? 1 : 0;
                promises.add(now.get());
            }
        }
        return promises.isEmpty()
                ? Optional.empty()
                : Optional.of(new Slippage(indicator, promises.getFirst(), now, moves));
    }

    private static Optional<Standing> standing(
            Node indicator, List<ReportingPeriod> periods, Map<PeriodId, Map<ElementId, String>> states) {
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<String>> line = periods.stream()
                .map(period -> Optional.ofNullable(
                        states.getOrDefault(period.id(), Map.of()).get(indicator.id())))
                .toList();
        if (line.getLast().isEmpty()) {
            return Optional.empty();
        }
        int first = line.size() - 1;
        while (first > 0 && line.get(first - 1).equals(line.getLast())) {
            first--;
        }
        boolean known = first == 0 || line.subList(0, first).stream().allMatch(Optional::isEmpty);
        return Optional.of(
                new Standing(indicator, line.getLast().get(), periods.get(first).code(), line.size() - first, known));
    }
}
