package org.jalon.intake.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;

/**
 * A period that speaks of a framework speaks of each indicator it has by then, and of no other. An indicator of which the source states
 * nothing has a line with a blank status: what is left out cannot be told from what was forgotten.
 */
final class CompletenessRule implements SeedRule {

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        for (SeedRow framework : seed.frameworks()) {
            String code = framework.text("code");
            OfOne one = new OfOne(
                    seed,
                    code,
                    seed.elements().levelsOf(code).stream()
                            .collect(Collectors.toMap(
                                    Function.identity(),
                                    level -> seed.elements().lives(level, code))),
                    problems);
            for (SeedRow period : seed.periods(code)) {
                Map<String, List<SeedRow>> lines = seed.assessments(code, period.text("code"));
                if (!lines.isEmpty()) {
                    one.rows().forEach(row -> one.check(row, period, lines));
                }
            }
        }
    }

    /** An element that is a row, with its lines in the order of their periods. */
    private record Row(Level level, String name, List<SeedRow> life) {}

    /** One framework, with the lines of all its elements. */
    private record OfOne(
            SeedPackage seed,
            String framework,
            Map<Level, Map<String, List<SeedRow>>> levels,
            TabularProblems problems) {

        Map<String, List<SeedRow>> lives(Level level) {
            return levels.getOrDefault(level, Map.of());
        }

        /** Those elements that are rows. */
        List<Row> rows() {
            return levels.entrySet().stream()
                    .flatMap(level -> level.getValue().entrySet().stream()
                            .filter(life -> seed.elements().isRow(level.getKey(), framework, life.getKey()))
                            .map(life -> new Row(level.getKey(), life.getKey(), life.getValue())))
                    .toList();
        }

        void check(Row row, SeedRow period, Map<String, List<SeedRow>> lines) {
            Level level = row.level();
            String name = row.name();
            List<SeedRow> life = row.life();
            LocalDate day = period.needDate("from");
            String code = period.text("code");
            boolean isThere = last(level, name, day).isPresent() && !isGone(level, name, day);
            SeedRow first = life.getFirst();
            if (isThere && !lines.containsKey(name)) {
                problems.add(first.place("number"), "seed.assessment.missing", name, code);
            }
            if (!isThere) {
                boolean early = begin(first).isAfter(day);
                lines.getOrDefault(name, List.of())
                        .forEach(line -> problems.add(
                                line.place("period"),
                                early ? "seed.assessment.early" : "seed.assessment.late",
                                code,
                                name,
                                first.text("valid_from")));
            }
        }

        /**
         * Whether an element has ended by then, or what it stands below. One that is not there yet, or not at all, is told by other rules.
         */
        private boolean isGone(Level level, String name, LocalDate day) {
            return last(level, name, day)
                    .filter(row -> hasEnded(row, day)
                            || level.isBelow()
                                    && isGone(
                                            seed.elements().levelsOf(framework).get(level.number() - 2),
                                            row.text(level.parent().orElseThrow()),
                                            day))
                    .isPresent();
        }

        private boolean hasEnded(SeedRow row, LocalDate day) {
            return SeedPackage.until(row)
                    .flatMap(until -> seed.firstDay(framework, until))
                    .filter(end -> !end.isAfter(day))
                    .isPresent();
        }

        private Optional<SeedRow> last(Level level, String name, LocalDate day) {
            return lives(level).getOrDefault(name, List.of()).stream()
                    .filter(row -> !begin(row).isAfter(day))
                    .reduce((before, later) -> later);
        }

        private LocalDate begin(SeedRow row) {
            return seed.firstDay(framework, row.text("valid_from")).orElseThrow();
        }
    }
}
