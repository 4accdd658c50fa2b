package org.jalon.table.ui.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.table.ExampleRow.row;
import static org.jalon.table.ExampleRow.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.assignment.RowOfficers;
import org.jalon.assessment.update.RowVersion;
import org.jalon.framework.ElementId;
import org.jalon.table.AnnexTable;
import org.jalon.table.ui.officer.WorklistRows.Stage;
import org.junit.jupiter.api.Test;

class WorklistRowsTest {

    private final AnnexTable.Row untouched =
            row("1.1.1").in(EditingState.CARRIED_FORWARD).made();
    private final AnnexTable.Row edited = row("1.1.2").in(EditingState.EDITED).made();
    private final AnnexTable.Row returned =
            row("1.2.1").in(EditingState.RETURNED).made();
    private final AnnexTable.Row confirmed =
            row("2.1.1").in(EditingState.CONFIRMED).made();
    private final AnnexTable.Row submitted =
            row("2.1.2").in(EditingState.SUBMITTED).made();
    private final AnnexTable table = table(untouched, edited, returned, confirmed, submitted);

    @Test
    void counts_of_the_stages_that_exclude_each_other_sum_to_the_total() {
        WorklistRows worklist = worklist(Map.of(), Optional.empty(), Optional.empty());

        assertThat(worklist.total()).isEqualTo(5);
        assertThat(List.of(
                                Stage.UNTOUCHED,
                                Stage.RETURNED,
                                Stage.EDITED,
                                Stage.CONFIRMED,
                                Stage.SUBMITTED,
                                Stage.APPROVED)
                        .stream()
                        .mapToInt(worklist::count)
                        .sum())
                .isEqualTo(5);
        assertThat(worklist.count(Stage.TO_DO)).isEqualTo(2);
        assertThat(worklist.count(Stage.READY)).isEqualTo(2);
    }

    @Test
    void rows_with_words_that_are_not_saved_are_found_however_far_they_have_come() {
        WorklistRows worklist = new WorklistRows(
                table,
                new RowOfficers(Map.of()),
                Map.of(),
                Set.of(untouched.indicator().id(), submitted.indicator().id()),
                "me",
                Optional.empty(),
                Optional.of(Stage.TYPED));

        assertThat(worklist.rows()).containsExactly(untouched, submitted);
        assertThat(worklist.count(Stage.TYPED)).isEqualTo(2);
        assertThat(worklist.count(Stage.UNTOUCHED)).isEqualTo(1);
        assertThat(Stage.ofCode("typed")).contains(Stage.TYPED);
    }

    @Test
    void the_next_row_to_do_goes_round_and_is_never_the_one_at_hand() {
        WorklistRows worklist = worklist(Map.of(), Optional.empty(), Optional.empty());

        assertThat(worklist.nextToDo(Optional.empty())).contains("1.1.1");
        assertThat(worklist.nextToDo(Optional.of("1.1.1"))).contains("1.2.1");
        assertThat(worklist.nextToDo(Optional.of("2.1.2"))).contains("1.1.1");
        assertThat(worklist.nextToDo(Optional.of("1.2.1"))).contains("1.1.1");
    }

    @Test
    void whoever_was_given_rows_sees_those_first_and_whoever_was_not_sees_all() {
        Map<ElementId, String> officers =
                Map.of(edited.indicator().id(), "me", returned.indicator().id(), "somebody");

        assertThat(numbers(worklist(officers, Optional.empty(), Optional.empty())))
                .containsExactly("1.1.2");
        assertThat(numbers(worklist(officers, Optional.of(WorklistAddress.ALL), Optional.empty())))
                .hasSize(5);
        assertThat(numbers(worklist(officers, Optional.of(WorklistAddress.NOBODY), Optional.empty())))
                .containsExactly("1.1.1", "2.1.1", "2.1.2");
        assertThat(numbers(worklist(Map.of(returned.indicator().id(), "somebody"), Optional.empty(), Optional.empty())))
                .hasSize(5);
    }

    @Test
    void what_is_shown_is_the_table_without_bands_that_have_nothing_to_show() {
        WorklistRows worklist = worklist(Map.of(), Optional.empty(), Optional.of(Stage.READY));

        assertThat(numbers(worklist)).containsExactly("1.1.2", "2.1.1");
        assertThat(worklist.shown().bands()).hasSize(2);
        assertThat(worklist.total()).as("the denominator").isEqualTo(5);
        assertThat(worklist.nextToDo(Optional.empty())).as("whatever is shown").contains("1.1.1");
    }

    @Test
    void whose_rows_are_counted_at_the_stage_that_is_shown() {
        Map<ElementId, String> officers =
                Map.of(edited.indicator().id(), "me", returned.indicator().id(), "somebody");
        WorklistRows worklist = worklist(officers, Optional.of(WorklistAddress.ALL), Optional.of(Stage.READY));

        assertThat(worklist.shownOf(WorklistAddress.ALL)).isEqualTo(2);
        assertThat(worklist.shownOf("me")).isEqualTo(1);
        assertThat(worklist.shownOf("somebody")).isZero();
        assertThat(worklist.shownOf(WorklistAddress.NOBODY)).isEqualTo(1);
        assertThat(worklist.whose("somebody"))
                .as("somebody has rows all the same")
                .isEqualTo(1);
    }

    @Test
    void it_is_known_whether_rows_that_are_ready_are_out_of_sight() {
        assertThat(worklist(Map.of(), Optional.empty(), Optional.empty()).showsAll(Stage.READY))
                .isTrue();
        assertThat(worklist(Map.of(), Optional.empty(), Optional.of(Stage.EDITED))
                        .showsAll(Stage.READY))
                .isFalse();
        assertThat(worklist(Map.of(), Optional.empty(), Optional.of(Stage.READY))
                        .isFiltered())
                .isTrue();
        assertThat(worklist(Map.of(), Optional.empty(), Optional.empty()).isFiltered())
                .isFalse();
    }

    @Test
    void versions_come_in_the_order_of_the_table_and_of_known_rows_alone() {
        assertThat(worklist(Map.of(), Optional.empty(), Optional.empty()).versions(List.of("2.1.1", "9.9.9", "1.1.1")))
                .containsExactly(new RowVersion("1.1.1", 1), new RowVersion("2.1.1", 1));
    }

    private static List<String> numbers(WorklistRows worklist) {
        return worklist.rows().stream().map(WorklistRows::code).toList();
    }

    private WorklistRows worklist(Map<ElementId, String> officers, Optional<String> whose, Optional<Stage> stage) {
        return new WorklistRows(table, new RowOfficers(officers), Map.of(), Set.of(), "me", whose, stage);
    }
}
