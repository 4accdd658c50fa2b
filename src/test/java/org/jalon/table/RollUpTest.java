package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.table.ExampleRow.row;
import static org.jalon.testing.Examples.SCALE;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final List<Optional<String>> STATUSES = List.of(
            Optional.empty(), Optional.of("not-implemented"), Optional.of("ongoing"), Optional.of("implemented"));

    @Test
    void the_annex_counts_as_it_was_published() {
        AnnexTable annex = SeedFixture.mali().published();
        RollUp counts = RollUp.of(annex.rows().toList(), annex.framework().scale());

        assertThat(counts.total()).isEqualTo(31);
        assertThat(counts.levels()).isEqualTo(Map.of("implemented", 9, "ongoing", 19, "not-implemented", 1));
        assertThat(counts.split()).isEqualTo(1);
        assertThat(counts.notStated()).isEqualTo(1);
        assertThat(counts.doubtful()).isEqualTo(1);
        assertThat(counts.carriedForward()).isZero();
    }

    @Test
    void every_row_is_counted_once_whatever_the_table() {
        for (int seed = 0; seed < 200; seed++) {
            List<AnnexTable.Row> rows = random(new Random(seed));

            assertThat(RollUp.of(rows, SCALE)).as("table of seed %d", seed).satisfies(counts -> {
                assertThat(counts.total()).isEqualTo(rows.size());
                assertThat(sum(counts.levels()) + counts.split() + counts.notStated())
                        .isEqualTo(counts.total());
                assertThat(sum(counts.lateness())).isEqualTo(counts.total());
                assertThat(counts.split())
                        .isEqualTo(number(rows, row -> row.content().isSplit()));
                assertThat(counts.carriedForward()).isEqualTo(number(rows, RowFilter.ALL.toggleUnconfirmed()::lets));
                assertThat(counts.changed()).isEqualTo(number(rows, RowFilter.ALL.toggleChanged()::lets));
            });
        }
    }

    @Test
    void a_split_row_counts_as_split_even_if_its_parts_agree_or_are_blank() {
        Part ongoing = new Part(Optional.of("ongoing"), "");
        Part blank = new Part(Optional.empty(), "Words");

        RollUp counts = RollUp.of(
                List.of(
                        row("1.1.1").saying(split(ongoing, ongoing)).made(),
                        row("1.1.2").saying(split(blank, blank)).made()),
                SCALE);

        assertThat(counts.split()).isEqualTo(2);
        assertThat(counts.notStated()).isZero();
        assertThat(sum(counts.levels())).isZero();
    }

    @Test
    void not_stated_is_no_level_even_with_a_comment() {
        RollUp counts = RollUp.of(
                List.of(
                        row("1.1.1").saying(AssessmentContent.notStated()).made(),
                        row("1.1.2")
                                .saying(split(new Part(Optional.empty(), "Words")))
                                .made()),
                SCALE);

        assertThat(counts.notStated()).isEqualTo(2);
        assertThat(counts.levels()).isEqualTo(Map.of("implemented", 0, "ongoing", 0, "not-implemented", 0));
    }

    @Test
    void levels_come_in_the_order_of_the_scale_and_zeros_are_said() {
        RollUp counts =
                RollUp.of(List.of(row("1.1.1").saying(says("ongoing", "")).made()), SCALE);

        assertThat(counts.levels().keySet()).containsExactly("implemented", "ongoing", "not-implemented");
        assertThat(counts.lateness()).containsOnlyKeys(Lateness.values());
    }

    @Test
    void an_empty_table_counts_nothing() {
        RollUp counts = RollUp.of(List.of(), SCALE);

        assertThat(counts.total()).isZero();
        assertThat(sum(counts.levels()) + sum(counts.lateness())).isZero();
    }

    private static int number(List<AnnexTable.Row> rows, Predicate<AnnexTable.Row> which) {
        return (int) rows.stream().filter(which).count();
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<AnnexTable.Row> random(Random random) {
        List<AnnexTable.Row> rows = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            Part[] parts = IntStream.rangeClosed(0, random.nextInt(4) == 0 ? random.nextInt(3) : 0)
                    .mapToObj(part -> new Part(STATUSES.get(random.nextInt(STATUSES.size())), "Part " + part))
                    .toArray(Part[]::new);
            ExampleRow row = row("1.1." + i)
                    .saying(split(parts))
                    .in(EditingState.values()[random.nextInt(EditingState.values().length)])
                    .judged(Lateness.values()[random.nextInt(Lateness.values().length)], 0);
            rows.add((random.nextBoolean() ? row : row.changedIn(Difference.STATUS)).made());
        }
        return rows;
    }
}
