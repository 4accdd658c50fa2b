package org.jalon.intake.seed;

import java.time.LocalDate;
import java.util.List;
import org.jalon.intake.tabular.Problems;
import org.jalon.intake.tabular.SeedRow;

/** Periods follow one another, and only a sealed one has a report. */
final class PeriodRule implements SeedRule {

    static final String SEALED = "sealed";

    @Override
    public void check(SeedPackage seed, Problems problems) {
        List<SeedRow> periods = seed.periods();
        for (int i = 0; i < periods.size(); i++) {
            SeedRow period = periods.get(i);
            checkEnd(period, problems);
            checkReport(period, problems);
            if (i > 0) {
                checkBegin(period, periods.get(i - 1), problems);
            }
        }
    }

    private static void checkEnd(SeedRow period, Problems problems) {
        LocalDate from = period.needDate("from");
        period.date("to")
                .filter(to -> to.isBefore(from))
                .ifPresent(to -> problems.add(period.place("to"), "seed.period.end", to.toString(), from.toString()));
    }

    private static void checkBegin(SeedRow period, SeedRow before, Problems problems) {
        LocalDate from = period.needDate("from");
        before.date("to")
                .filter(end -> !from.isAfter(end))
                .ifPresent(end -> problems.add(
                        period.place("from"),
                        "seed.period.overlap",
                        from.toString(),
                        before.text("code"),
                        end.toString()));
    }

    private static void checkReport(SeedRow period, Problems problems) {
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
