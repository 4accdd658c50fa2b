package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jalon.assessment.read.StatusCell;
import org.jalon.framework.ElementId;
import org.jalon.framework.OutlineEntries.Entry;
import org.jalon.mandate.PeriodState;
import org.jalon.shared.OutlineNumber;
import org.jalon.testing.Examples;
import org.junit.jupiter.api.Test;

/** Counting across periods, without any database. */
class MatrixTest {

    private static final List<Optional<String>> SOME = List.of(
            Optional.of("implemented"), Optional.of("ongoing"), Optional.of("not-implemented"), Optional.empty());

    @Test
    void each_row_is_counted_once() {
        Matrix matrix = matrix(List.of(
                cell("implemented"),
                cell("ongoing"),
                notStated(),
                split("implemented", "ongoing"),
                split("implemented", "implemented"),
                Optional.empty()));

        Matrix.Count count = matrix.counts(matrix.indicators().toList()).getFirst();

        assertThat(count.levels())
                .containsEntry("implemented", 1)
                .containsEntry("ongoing", 1)
                .containsEntry("not-implemented", 0);
        assertThat(count.split()).isEqualTo(2);
        assertThat(count.notStated()).isEqualTo(1);
        assertThat(count.absent()).isEqualTo(1);
        assertThat(count.rows()).isEqualTo(5);
        assertThat(count.done())
                .as("the one done and the split one of which all is done")
                .isEqualTo(2);
    }

    @Test
    void counts_always_sum_to_the_number_of_indicators() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int size = random.nextInt(40);
            Matrix matrix =
                    matrix(IntStream.range(0, size).mapToObj(n -> any(random)).toList());

            Matrix.Count count = matrix.counts(matrix.indicators().toList()).getFirst();
            int levels =
                    count.levels().values().stream().mapToInt(Integer::intValue).sum();
            assertThat(levels + count.split() + count.notStated()).isEqualTo(count.rows());
            assertThat(count.rows() + count.absent()).isEqualTo(size);
            assertThat(count.done()).isLessThanOrEqualTo(count.rows());
        }
    }

    @Test
    void a_framework_without_a_period_has_nothing_to_count() {
        Matrix matrix = new Matrix(Examples.MANDATE, Examples.FRAMEWORK, List.of(), List.of());

        assertThat(matrix.counts(List.of())).isEmpty();
    }

    private static Optional<StatusCell> any(Random random) {
        if (random.nextInt(3) == 0) {
            return Optional.empty();
        }
        List<Optional<String>> statuses = new ArrayList<>();
        for (int part = random.nextInt(3); part >= 0; part--) {
            statuses.add(SOME.get(random.nextInt(SOME.size())));
        }
        return Optional.of(new StatusCell(List.copyOf(statuses), false, false, false));
    }

    private static Matrix matrix(List<Optional<StatusCell>> cells) {
        List<Matrix.Indicator> indicators = IntStream.range(0, cells.size())
                .mapToObj(n -> new Matrix.Indicator(entry(3, "1.1." + (n + 1)), List.of(cells.get(n))))
                .toList();
        return new Matrix(
                Examples.MANDATE,
                Examples.FRAMEWORK,
                List.of(Examples.quarter("2017-Q2", PeriodState.SEALED)),
                List.of(pillar(entry(1, "1"), List.of(objective(entry(2, "1.1"), indicators)))));
    }

    private static Entry entry(int level, String number) {
        return new Entry(
                new ElementId(number.hashCode()),
                Optional.empty(),
                level,
                level == 3,
                number,
                new OutlineNumber(number),
                Optional.empty());
    }

    private static Optional<StatusCell> cell(String status) {
        return Optional.of(new StatusCell(List.of(Optional.of(status)), false, false, false));
    }

    private static Optional<StatusCell> notStated() {
        return Optional.of(new StatusCell(List.of(Optional.empty()), false, false, false));
    }

    private static Optional<StatusCell> split(String one, String other) {
        return Optional.of(new StatusCell(List.of(Optional.of(one), Optional.of(other)), false, false, false));
    }

    private static Matrix.Branch pillar(Entry entry, List<Matrix.Branch> objectives) {
        return new Matrix.Branch(entry, Optional.empty(), objectives);
    }

    private static Matrix.Branch objective(Entry entry, List<Matrix.Indicator> indicators) {
        return new Matrix.Branch(
                entry,
                Optional.empty(),
                indicators.stream()
                        .map(one -> new Matrix.Branch(one.entry(), Optional.of(one), List.of()))
                        .toList());
    }
}
