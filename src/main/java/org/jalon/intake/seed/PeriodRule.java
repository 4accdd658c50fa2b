package org.jalon.intake.seed;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.mandate.PeriodCode;

/** The periods of a framework follow one another, and only a sealed one has a report. */
final class PeriodRule implements SeedRule {

    static final String SEALED = "sealed";

    /** Whose period it is; a package may leave the column out, and the cell blank for a period of each framework. */
    static final String FRAMEWORK = "framework";

    /** What is printed for the code; a package may leave the column out, and the cell blank. */
    static final String LABEL = "label";

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        List<String> frameworks =
                seed.frameworks().stream().map(row -> row.text("code")).toList();
        for (SeedRow period : seed.periods()) {
            checkCode(period, problems);
            if (period.date("from").isPresent()) {
                checkEnd(period, problems);
            }
            checkReport(period, problems);
            framework(period)
                    .filter(named -> !frameworks.contains(named))
                    .ifPresent(named -> problems.add(
                            period.place(FRAMEWORK), "seed.period.framework", named, String.join(", ", frameworks)));
        }
        Set<SeedRow> said = new HashSet<>();
        for (String framework : frameworks) {
            List<SeedRow> periods = seed.periods(framework);
            for (int i = 1; i < periods.size(); i++) {
                // A period of several frameworks is told once.
                if (!said.contains(periods.get(i)) && overlaps(periods.get(i), periods.get(i - 1), problems)) {
                    said.add(periods.get(i));
                }
            }
            checkNamed(seed, framework, periods, problems);
        }
    }

    static Optional<String> framework(SeedRow period) {
        return optional(period, FRAMEWORK);
    }

    static Optional<String> label(SeedRow period) {
        return optional(period, LABEL);
    }

    private static Optional<String> optional(SeedRow period, String column) {
        return period.resource().field(column).isEmpty() ? Optional.empty() : period.optional(column);
    }

    private static void checkCode(SeedRow period, TabularProblems problems) {
        String code = period.text("code");
        if (!code.isEmpty() && code.length() <= PeriodCode.LONGEST && !PeriodCode.isOne(code)) {
            problems.add(period.place("code"), "seed.period.code", code);
        }
    }

    /** What is said of a framework is said of its own periods. */
    private static void checkNamed(
            SeedPackage seed, String framework, List<SeedRow> periods, TabularProblems problems) {
        Set<String> all = seed.periods().stream().map(row -> row.text("code")).collect(Collectors.toSet());
        Set<String> own = periods.stream().map(row -> row.text("code")).collect(Collectors.toCollection(TreeSet::new));
        Stream<SeedRow> words = seed.elements().levelsOf(framework).stream()
                .flatMap(level -> seed.elements().wordings(level, framework).stream());
        Stream.concat(words, seed.labels(framework).stream())
                .forEach(row -> checkNamed(row, "valid_from", all, own, problems));
        seed.assessments().stream()
                .filter(row -> row.text("framework").equals(framework))
                .forEach(row -> checkNamed(row, "period", all, own, problems));
    }

    private static void checkNamed(
            SeedRow row, String column, Set<String> all, Set<String> own, TabularProblems problems) {
        String code = row.text(column);
        // A code that no period has is a matter of the references.
        if (all.contains(code) && !own.contains(code)) {
            problems.add(row.place(column), "seed.period.other", code, row.text("framework"), String.join(", ", own));
        }
    }

    private static void checkEnd(SeedRow period, TabularProblems problems) {
        LocalDate from = period.needDate("from");
        period.date("to")
                .filter(to -> to.isBefore(from))
                .ifPresent(to -> problems.add(period.place("to"), "seed.period.end", to.toString(), from.toString()));
    }

    private static boolean overlaps(SeedRow period, SeedRow before, TabularProblems problems) {
        LocalDate from = period.needDate("from");
        Optional<LocalDate> taken = before.date("to").filter(end -> !from.isAfter(end));
        taken.ifPresent(end -> problems.add(
                period.place("from"), "seed.period.overlap", from.toString(), before.text("code"), end.toString()));
        return taken.isPresent();
    }

    private static void checkReport(SeedRow period, TabularProblems problems) {
        if (period.text("state").equals(SEALED)) {
            if (period.optional("report_symbol").isEmpty()) {
                problems.add(period.place("report_symbol"), "seed.period.unreported");
            }
            return;
        }
        for (String column : List.of("report_symbol", "report_date")) {
            if (!period.raw(column).isEmpty()) {
                problems.add(period.place(column), "seed.period.reported", period.raw(column));
            }
        }
    }
}
