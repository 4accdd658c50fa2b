package org.jalon.intake.strength;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jalon.intake.seed.SeedFacts;
import org.jalon.intake.seed.SeedPackage;
import org.jalon.intake.seed.SeedTable;
import org.jalon.intake.tabular.SeedProblem.Complaint;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Storing;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.Mandate;
import org.jalon.measure.strength.StrengthColumn;
import org.jalon.measure.strength.StrengthRow;
import org.jalon.measure.strength.StrengthTable;
import org.jalon.measure.strength.Strengths;
import org.jalon.shared.FlawedInput;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the table {@code strength}: all lines of one day are one table. */
@Component
@Order(30)
class StrengthFacts implements SeedFacts {

    private static final String STRENGTH = "strength";
    private static final String TOTAL = "total";
    private static final String[] ONCE = {"source", "place"};

    private final Strengths strengths;

    StrengthFacts(Strengths strengths) {
        this.strengths = strengths;
    }

    @Override
    public List<SeedTable> tables() {
        SeedTable table = SeedTable.named(STRENGTH)
                .with("as_at", SeedTable.ANY)
                .with("contributor", 200)
                .with("country", 2);
        for (StrengthColumn column : StrengthColumn.values()) {
            table = table.with(column.code(), SeedTable.ANY);
        }
        return List.of(table.with("row", SeedTable.ANY)
                .with("source", SeedTable.ANY)
                .with("place", 200)
                .with("quotation", 1_000)
                .with("note", 2_000));
    }

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        Map<String, SeedRow> firsts = new TreeMap<>();
        Set<String> totals = new HashSet<>();
        for (SeedRow row : seed.lines(STRENGTH)) {
            String day = row.raw("as_at");
            SeedRow first = firsts.computeIfAbsent(day, none -> row);
            for (String column : ONCE) {
                if (!row.text(column).equals(first.text(column))) {
                    problems.add(row.place(column), "seed.strength.once", row.text(column), first.text(column));
                }
            }
            if (row.text("row").equals(TOTAL) && !totals.add(day)) {
                problems.add(row.place("row"), "seed.strength.totals", day);
            }
        }
    }

    @Override
    public int store(SeedPackage seed, Mandate mandate) {
        Set<LocalDate> there = new HashSet<>(strengths.days(mandate));
        Map<LocalDate, List<SeedRow>> tables = seed.lines(STRENGTH).stream()
                .filter(row -> !there.contains(row.needDate("as_at")))
                .collect(Collectors.groupingBy(row -> row.needDate("as_at"), TreeMap::new, Collectors.toList()));
        tables.forEach((day, rows) -> Storing.run(rows.getFirst(), () -> add(mandate, day, rows)));
        return tables.values().stream().mapToInt(List::size).sum();
    }

    private void add(Mandate mandate, LocalDate day, List<SeedRow> rows) {
        SeedRow first = rows.getFirst();
        try {
            strengths.add(new StrengthTable(
                    mandate,
                    day,
                    first.need("source"),
                    "",
                    first.need("place"),
                    rows.stream()
                            .filter(row -> !row.text("row").equals(TOTAL))
                            .map(StrengthFacts::row)
                            .toList(),
                    rows.stream()
                            .filter(row -> row.text("row").equals(TOTAL))
                            .findFirst()
                            .map(StrengthFacts::row)));
        } catch (FlawedInput e) {
            FlawedInput.Flaw flaw = e.flaws().getFirst();
            String[] parameters =
                    flaw.parameters().stream().map(String::valueOf).toArray(String[]::new);
            throw new SeedRefused(first.place(), Complaint.of(flaw.key(), parameters), e);
        }
    }

    private static StrengthRow row(SeedRow row) {
        Map<StrengthColumn, Integer> figures = new EnumMap<>(StrengthColumn.class);
        for (StrengthColumn column : StrengthColumn.values()) {
            Optional<Integer> figure = row.integer(column.code());
            figure.ifPresent(number -> figures.put(column, number));
        }
        return new StrengthRow(
                row.need("contributor"), row.text("country"), figures, row.need("quotation"), row.text("note"));
    }
}
