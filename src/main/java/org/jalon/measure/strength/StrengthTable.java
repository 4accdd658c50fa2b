package org.jalon.measure.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jalon.mandate.Mandate;
import org.jalon.measure.strength.Discrepancy.Rule;

/**
 * The strength of a mission on a day, as a document prints it.
 *
 * @param document key of the document among those of the mandate
 * @param cited its symbol, or its title where it has none
 * @param place in it
 * @param contributors in the order of the document
 * @param printedTotals the printed line of totals; empty if there is none
 */
public record StrengthTable(
        Mandate mandate,
        LocalDate asAt,
        String document,
        String cited,
        String place,
        List<StrengthRow> contributors,
        Optional<StrengthRow> printedTotals) {

    public StrengthTable {
        contributors = List.copyOf(contributors);
    }

    /**
     * Some of a whole, as counts.
     *
     * @param of the whole; empty where no cell says it
     */
    public record Share(OptionalInt women, OptionalInt of) {}

    /** The sum of a column over the contributors; a column in which every cell is blank has none. */
    public OptionalInt sum(StrengthColumn column) {
        List<Integer> figures = contributors.stream()
                .flatMap(row -> row.at(column).stream().boxed())
                .toList();
        return figures.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(figures.stream().mapToInt(figure -> figure).sum());
    }

    /** All sums. */
    public Map<StrengthColumn, Integer> sums() {
        Map<StrengthColumn, Integer> sums = new EnumMap<>(StrengthColumn.class);
        for (StrengthColumn column : StrengthColumn.values()) {
            sum(column).ifPresent(sum -> sums.put(column, sum));
        }
        return sums;
    }

    /** How many of a component are women, of how many, by the printed totals. */
    public Share women(ForceComponent component) {
        return printedTotals
                .map(row -> new Share(row.at(component.women()), row.at(component.total())))
                .orElseGet(() -> new Share(sum(component.women()), sum(component.total())));
    }

    /** All printed figures that others contradict, in the order of the lines. */
    public List<Discrepancy> discrepancies() {
        List<Discrepancy> found = new ArrayList<>();
        contributors.forEach(row -> within(row, found));
        printedTotals.ifPresent(totals -> {
            within(totals, found);
            for (StrengthColumn column : StrengthColumn.values()) {
                boolean partsMakeIt = totals.at(column).equals(OptionalInt.of(sumOfParts(column)));
                compare(
                        totals,
                        column,
                        partsMakeIt ? Rule.COLUMN_OF_PARTS : Rule.COLUMN,
                        sum(column).orElse(0),
                        found);
            }
        });
        return found;
    }

    /** What the column would make if the total of each line were that of its men and women; the sum of any other column. */
    private int sumOfParts(StrengthColumn column) {
        ForceComponent component = column.component();
        return column == component.total()
                ? sum(component.men()).orElse(0) + sum(component.women()).orElse(0)
                : sum(column).orElse(0);
    }

    private static void within(StrengthRow row, List<Discrepancy> found) {
        for (ForceComponent component : ForceComponent.values()) {
            int parts = row.at(component.men()).orElse(0)
                    + row.at(component.women()).orElse(0);
            compare(row, component.total(), Rule.PARTS, parts, found);
        }
        police(
                row,
                ForceComponent.POLICE.men(),
                ForceComponent.INDIVIDUAL_POLICE.men(),
                ForceComponent.FORMED_POLICE.men(),
                found);
        police(
                row,
                ForceComponent.POLICE.women(),
                ForceComponent.INDIVIDUAL_POLICE.women(),
                ForceComponent.FORMED_POLICE.women(),
                found);
        police(
                row,
                ForceComponent.POLICE.total(),
                ForceComponent.INDIVIDUAL_POLICE.total(),
                ForceComponent.FORMED_POLICE.total(),
                found);
    }

    private static void police(
            StrengthRow row,
            StrengthColumn all,
            StrengthColumn individual,
            StrengthColumn formed,
            List<Discrepancy> found) {
        compare(
                row,
                all,
                Rule.POLICE,
                row.at(individual).orElse(0) + row.at(formed).orElse(0),
                found);
    }

    /** A blank cell says nothing that could be wrong, unless its parts say something. */
    private static void compare(
            StrengthRow row, StrengthColumn column, Rule rule, int recomputed, List<Discrepancy> found) {
        int printed = row.at(column).orElse(0);
        if (printed != recomputed) {
            found.add(new Discrepancy(row.contributor(), column, rule, printed, recomputed));
        }
    }
}
