package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;

/** A filter counts what one would see with it, besides the others and the search. */
class FacetsTest {

    private final AnnexTable table = SeedFixture.mali().published();

    @Test
    void each_count_is_what_one_would_see_whatever_else_is_asked_for() {
        List<RowFilter> asked = List.of(
                RowFilter.ALL,
                RowFilter.ALL.togglePillar("1"),
                RowFilter.ALL.withText("commission"),
                RowFilter.ALL.togglePillar("2").withText("commission"),
                RowFilter.ALL.toggleStatus("ongoing").toggleLateness("overdue"));

        for (RowFilter now : asked) {
            Facets facets = Facets.of(table, now);
            assertThat(facets.total()).isEqualTo(31);
            assertThat(facets.shown()).isEqualTo(table.only(now).rows().count());
            for (String code : List.of("implemented", "ongoing", RowFilter.SPLIT, RowFilter.NOT_STATED)) {
                assertThat(facets.count(facets.asked().toggleStatus(code)))
                        .as("%s besides %s", code, now)
                        .isEqualTo(table.only(now.toggleStatus(code)).rows().count());
            }
        }
    }

    @Test
    void within_a_pillar_the_statuses_sum_to_its_rows() {
        Facets facets = Facets.of(table, RowFilter.ALL.togglePillar("1"));
        int sum = table.framework().scale().levels().stream()
                        .mapToInt(level -> facets.count(facets.asked().toggleStatus(level.code())))
                        .sum()
                + facets.count(facets.asked().toggleStatus(RowFilter.SPLIT))
                + facets.count(facets.asked().toggleStatus(RowFilter.NOT_STATED));

        assertThat(sum).isEqualTo(facets.shown()).isLessThan(facets.total());
    }
}
