package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.table.ExampleRow.row;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withCitation;
import static org.jalon.testing.Examples.withDeadline;
import static org.jalon.testing.Examples.withDoubt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.framework.StatusLevel;
import org.jalon.shared.Citation;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFilterTest {

    private static final AssessmentContent SPLIT =
            split(new Part(Optional.of("implemented"), "One"), new Part(Optional.of("ongoing"), "Two"));

    private final AnnexTable.Row ongoing =
            row("1.1.1").saying(says("ongoing", "Under way")).made();
    private final AnnexTable.Row inSecondPillar =
            row("2.1.1").saying(says("ongoing", "")).made();
    private final AnnexTable.Row blank =
            row("1.1.2").saying(AssessmentContent.notStated()).made();
    private final AnnexTable.Row parted = row("1.1.3").saying(SPLIT).made();

    @Test
    void all_lets_every_row_through() {
        assertThat(SeedFixture.mali().published().rows()).hasSize(31).allMatch(RowFilter.ALL::lets);
        assertThat(RowFilter.ALL.isAll()).isTrue();
    }

    @Test
    void a_pillar_is_meant_by_its_number() {
        assertThat(through(RowFilter.ALL.togglePillar("1"))).containsExactly(ongoing, blank, parted);
        assertThat(through(RowFilter.ALL.togglePillar("2"))).containsExactly(inSecondPillar);
        assertThat(through(RowFilter.ALL.togglePillar("11"))).isEmpty();
    }

    @Test
    void a_status_is_that_of_a_whole_row() {
        assertThat(through(RowFilter.ALL.toggleStatus("ongoing"))).containsExactly(ongoing, inSecondPillar);
        assertThat(through(RowFilter.ALL.toggleStatus("implemented"))).isEmpty();
        assertThat(through(RowFilter.ALL.toggleStatus("no-such-level"))).isEmpty();
    }

    @Test
    void only_rows_in_a_state_of_editing() {
        AnnexTable.Row edited = row("1.1.1").in(EditingState.EDITED).made();
        AnnexTable.Row untouched = row("1.1.2").in(EditingState.CARRIED_FORWARD).made();
        RowFilter filter = RowFilter.ALL.toggleState("carried-forward");

        assertThat(filter.lets(untouched)).isTrue();
        assertThat(filter.lets(edited)).isFalse();
        assertThat(filter.toggleState("carried-forward")).isEqualTo(RowFilter.ALL);
    }

    @Test
    void split_and_not_stated_are_values_of_their_own() {
        assertThat(through(RowFilter.ALL.toggleStatus(RowFilter.SPLIT))).containsExactly(parted);
        assertThat(through(RowFilter.ALL.toggleStatus(RowFilter.NOT_STATED))).containsExactly(blank);
    }

    @Test
    void a_filter_shows_as_many_rows_as_the_counts_say() {
        AnnexTable annex = SeedFixture.mali().published();
        RollUp counts = RollUp.of(annex.rows().toList(), annex.framework().scale());

        assertThat(annex.framework().scale().levels())
                .map(StatusLevel::code)
                .allSatisfy(code -> assertThat(
                                annex.only(RowFilter.ALL.toggleStatus(code)).rows())
                        .hasSize(counts.levels().getOrDefault(code, -1)));
        assertThat(numbers(annex.only(RowFilter.ALL.toggleStatus(RowFilter.SPLIT))))
                .containsExactly("4.2.1");
        assertThat(numbers(annex.only(RowFilter.ALL.toggleStatus(RowFilter.NOT_STATED))))
                .containsExactly("2.3.3");
        assertThat(numbers(annex.only(RowFilter.ALL.toggleStatus("not-implemented"))))
                .containsExactly("1.2.3");
    }

    @ParameterizedTest
    @EnumSource
    void a_lateness_is_meant_by_its_code(Lateness lateness) {
        AnnexTable.Row judged = row("1.1.1").judged(lateness, 0).made();

        assertThat(Stream.of(Lateness.values())
                        .filter(other ->
                                RowFilter.ALL.toggleLateness(other.code()).lets(judged)))
                .containsExactly(lateness);
    }

    @Test
    void changed_lets_through_what_differs_from_the_period_before() {
        RowFilter changed = RowFilter.ALL.toggleChanged();

        assertThat(changed.lets(row("1.1.1").changedIn(Difference.DEADLINE).made()))
                .isTrue();
        assertThat(changed.lets(ongoing)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void unconfirmed_lets_through_what_was_only_carried_forward(EditingState state) {
        assertThat(RowFilter.ALL.toggleUnconfirmed().lets(row("1.1.1").in(state).made()))
                .isEqualTo(state == EditingState.CARRIED_FORWARD);
    }

    @Test
    void filters_narrow_each_other() {
        RowFilter both = RowFilter.ALL.toggleStatus("ongoing").togglePillar("2");

        assertThat(through(both)).containsExactly(inSecondPillar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regions",
                "RÉGIONS",
                "re\u0301gions",
                "Regions  kidal",
                " kidal ",
                "3.1.1",
                "indicator",
                "objective 3.1",
                "half 2017",
                "S/2017/478 annex"
            })
    void words_are_found_in_every_text_of_a_row_without_regard_to_case_and_accents(String text) {
        AssessmentContent content = withCitation(
                withDeadline(says("ongoing", "Les régions de Kidal"), "First half of 2017"),
                Citation.of("S/2017/478", "Annex I"));

        assertThat(RowFilter.ALL
                        .withText(text)
                        .lets(row("3.1.1").saying(content).made()))
                .isTrue();
    }

    @Test
    void accents_are_set_aside_on_either_side() {
        AnnexTable.Row plain = row("1.1.1").saying(says("ongoing", "regions")).made();
        AnnexTable.Row arabic = row("1.1.1").saying(says("ongoing", "مَالِي")).made();

        assertThat(RowFilter.ALL.withText("régions").lets(plain)).isTrue();
        assertThat(RowFilter.ALL.withText("مالي").lets(arabic)).isTrue();
    }

    @Test
    void all_words_must_be_there() {
        assertThat(through(RowFilter.ALL.withText("under way"))).containsExactly(ongoing);
        assertThat(through(RowFilter.ALL.withText("way under"))).containsExactly(ongoing);
        assertThat(through(RowFilter.ALL.withText("under construction"))).isEmpty();
        assertThat(through(RowFilter.ALL.withText("\"way under\""))).isEmpty();
        assertThat(through(RowFilter.ALL.withText("\"under  way\""))).containsExactly(ongoing);
        assertThat(through(RowFilter.ALL.withText("un\u00adder\u200b ｗａｙ"))).containsExactly(ongoing);
    }

    @Test
    void words_are_found_in_the_second_part_too() {
        assertThat(through(RowFilter.ALL.withText("two"))).containsExactly(parted);
    }

    @Test
    void signs_are_words_and_no_pattern() {
        assertThat(through(RowFilter.ALL.withText(".*"))).isEmpty();
        assertThat(through(RowFilter.ALL.withText("(["))).isEmpty();
    }

    @Test
    void blank_text_asks_for_nothing() {
        assertThat(through(RowFilter.ALL.withText(" \t"))).hasSize(4);
    }

    @Test
    void a_toggle_asks_for_a_value_then_for_another_then_no_longer() {
        RowFilter filter =
                RowFilter.ALL.toggleStatus("ongoing").toggleLateness("overdue").togglePillar("1");

        assertThat(filter.toggleStatus("implemented").status()).contains("implemented");
        assertThat(filter.toggleStatus("ongoing").status()).isEmpty();
        assertThat(filter.toggleStatus("ongoing").toggleLateness("overdue").togglePillar("1"))
                .isEqualTo(RowFilter.ALL);
        assertThat(RowFilter.ALL
                        .toggleChanged()
                        .toggleUnconfirmed()
                        .toggleChanged()
                        .toggleUnconfirmed())
                .isEqualTo(RowFilter.ALL);
    }

    @Test
    void what_a_filter_leaves_empty_is_left_out() {
        AnnexTable annex = SeedFixture.mali().published().only(RowFilter.ALL.toggleStatus("not-implemented"));

        assertThat(annex.bands())
                .singleElement()
                .satisfies(band -> assertThat(band.blocks())
                        .singleElement()
                        .satisfies(block -> assertThat(block.rows()).hasSize(1)));
    }

    @Test
    void a_doubt_does_not_hide_a_row() {
        AnnexTable.Row doubtful =
                row("1.1.1").saying(withDoubt(says("ongoing", ""), "why")).made();

        assertThat(RowFilter.ALL.toggleStatus("ongoing").lets(doubtful)).isTrue();
    }

    private List<AnnexTable.Row> through(RowFilter filter) {
        return Stream.of(ongoing, inSecondPillar, blank, parted)
                .filter(filter::lets)
                .toList();
    }

    private static Stream<String> numbers(AnnexTable table) {
        return table.rows().map(row -> row.indicator().number().printed());
    }
}
