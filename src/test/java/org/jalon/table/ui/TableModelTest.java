package org.jalon.table.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jalon.table.ExampleRow.row;
import static org.jalon.table.ExampleRow.table;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withDeadline;
import static org.jalon.testing.Examples.withDoubt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.Difference;
import org.jalon.table.Lateness;
import org.jalon.table.OutlineChanges.OutlineChange;
import org.jalon.table.ui.TableModel.Line;
import org.jalon.table.ui.TableModel.Mark;
import org.jalon.table.ui.TableModel.Model;
import org.jalon.table.ui.TableModel.RowModel;
import org.jalon.table.ui.TableModel.SymbolModel;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TableModelTest {

    private static final Words WORDS = new Words();

    private final TableModel english = new TableModel(WORDS, Locale.ENGLISH);
    private final TableModel french = new TableModel(WORDS, Locale.FRENCH);

    @Test
    void the_annex_is_drawn_whole_in_its_order() {
        AnnexTable annex = SeedFixture.mali().published();
        Model model = english.of(annex);

        assertThat(model.bands()).hasSize(4);
        assertThat(model.bands().stream().flatMap(band -> band.blocks().stream()))
                .hasSize(10);
        assertThat(rows(model).map(RowModel::number))
                .containsExactlyElementsOf(annex.rows()
                        .map(row -> row.indicator().number().printed())
                        .toList());
        assertThat(model.textLanguage()).isEqualTo(annex.framework().language().toLanguageTag());
    }

    @Test
    void headings_are_in_the_readers_language_and_texts_in_their_own() {
        AnnexTable table =
                table(row("1.1.1").saying(says("ongoing", "Under way")).made());

        assertThat(french.of(table).columns().deadline()).isEqualTo("Échéance");
        assertThat(french.of(table).caption()).isEqualTo("Tableau d’exemples, 2017-Q3");
        assertThat(only(french, table).parts().getFirst().status().label()).isEqualTo("En cours");
        assertThat(only(french, table).parts().getFirst().lines()).containsExactly(new Line(false, "Under way"));
        assertThat(only(english, table).parts().getFirst().status())
                .isEqualTo(new SymbolModel("Ongoing", "half", "#123456"));
    }

    @Test
    void a_row_leads_to_itself() {
        RowModel model = only(english, table(row("2.1.3").made()));

        assertThat(model.href()).isEqualTo("/example/table/2017-Q3?row=2.1.3");
        assertThat(model.open()).isEqualTo("Open 2.1.3");
    }

    @Test
    void a_row_says_what_became_of_it_in_the_framework() {
        AnnexTable.Row row = row("1.1.1").made();
        OutlineChange change = new OutlineChange(
                false, true, Optional.of(new OutlineNumber("1.1.9")), Optional.of(new OutlineNumber("1.2")));

        RowModel model = english.of(
                        table(row), Set.of(), Set.of(), Map.of(row.indicator().id(), change))
                .bands()
                .getFirst()
                .blocks()
                .getFirst()
                .rows()
                .getFirst();

        assertThat(model.indicatorMarks())
                .extracting(Mark::kind, Mark::text)
                .containsExactly(
                        tuple("change-reworded", "reworded"),
                        tuple("change-renumbered", "was 1.1.9"),
                        tuple("change-moved", "was below 1.2"));
    }

    @Test
    void a_row_of_which_no_document_says_anything_is_marked() {
        AnnexTable.Row row = row("1.1.1").made();

        RowModel model = english.of(table(row), Set.of(), Set.of(row.indicator().id()), Map.of())
                .bands()
                .getFirst()
                .blocks()
                .getFirst()
                .rows()
                .getFirst();

        assertThat(model.commentMarks()).extracting(Mark::text).containsExactly("no evidence");
    }

    @Test
    void a_plain_row_has_no_marks() {
        RowModel model = only(english, table(row("1.1.1").made()));

        assertThat(model.statusMarks()).isEmpty();
        assertThat(model.deadlineMarks()).isEmpty();
        assertThat(model.commentMarks()).isEmpty();
    }

    @Test
    void a_split_row_is_marked_and_shows_each_part_with_its_own_status() {
        AssessmentContent content =
                split(new Part(Optional.of("implemented"), "One"), new Part(Optional.of("ongoing"), "– a\n– b"));
        RowModel model = only(english, table(row("4.2.1").saying(content).made()));

        assertThat(model.statusMarks()).containsExactly(new Mark("split", "split", ""));
        assertThat(model.parts())
                .hasSize(2)
                .map(part -> part.status().label())
                .containsExactly("Implemented", "Ongoing");
        assertThat(model.parts().get(1).lines()).containsExactly(new Line(true, "a"), new Line(true, "b"));
    }

    @Test
    void not_stated_says_so_with_a_sign_of_its_own() {
        RowModel model = only(
                english,
                table(row("2.3.3").saying(AssessmentContent.notStated()).made()));

        assertThat(model.parts()).singleElement().satisfies(part -> {
            assertThat(part.status().label()).isEqualTo("not stated");
            assertThat(part.status().symbol()).isEqualTo("none");
            assertThat(part.lines()).isEmpty();
        });
        assertThat(model.deadline()).isEmpty();
    }

    @Test
    void a_doubt_is_marked_at_the_comments_with_its_reason() {
        AssessmentContent content = withDoubt(says("ongoing", ""), "The extraction does not show it");
        RowModel model = only(english, table(row("2.1.3").saying(content).made()));

        assertThat(model.commentMarks())
                .containsExactly(new Mark("doubtful", "doubtful in the source", "The extraction does not show it"));
    }

    @ParameterizedTest
    @EnumSource
    void only_what_nobody_confirmed_is_marked_as_carried_forward(EditingState state) {
        RowModel model = only(english, table(row("1.1.1").in(state).made()));

        assertThat(model.statusMarks())
                .isEqualTo(
                        state == EditingState.CARRIED_FORWARD
                                ? List.of(new Mark("carried", "not yet confirmed", ""))
                                : List.of());
    }

    @Test
    void a_change_says_since_when_and_in_what() {
        AnnexTable table = table(
                row("1.1.1").changedIn(Difference.STATUS, Difference.COMMENTS).made());

        assertThat(only(english, table).statusMarks())
                .containsExactly(new Mark("changed", "changed since 2017-Q2: state, comments", ""));
        assertThat(only(french, table).statusMarks())
                .containsExactly(new Mark("changed", "modifié depuis 2017-Q2\u00a0: état, observations", ""));
    }

    @Test
    void overdue_is_a_fact_at_the_deadline_and_leaves_the_status_alone() {
        AssessmentContent content = withDeadline(says("ongoing", ""), "2016");
        RowModel model = only(
                english,
                table(row("3.2.4").saying(content).judged(Lateness.OVERDUE, 181).made()));

        assertThat(model.deadline()).isEqualTo("2016");
        assertThat(model.deadlineMarks()).containsExactly(new Mark("overdue", "overdue 181 days", ""));
        assertThat(model.statusMarks()).isEmpty();
        assertThat(model.parts().getFirst().status().label()).isEqualTo("Ongoing");
    }

    @Test
    void so_are_due_and_what_cannot_be_judged() {
        assertThat(marks(Lateness.DUE_THIS_PERIOD)).containsExactly(new Mark("due", "due this period", ""));
        assertThat(marks(Lateness.CANNOT_BE_JUDGED)).containsExactly(new Mark("unclear", "cannot be judged", ""));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"DONE", "NOT_DUE", "NO_DEADLINE"})
    void what_is_in_order_is_not_marked(Lateness lateness) {
        assertThat(marks(lateness)).isEmpty();
    }

    private List<Mark> marks(Lateness lateness) {
        return only(english, table(row("1.1.1").judged(lateness, 0).made())).deadlineMarks();
    }

    private static RowModel only(TableModel model, AnnexTable table) {
        return rows(model.of(table)).findFirst().orElseThrow();
    }

    private static Stream<RowModel> rows(Model model) {
        return model.bands().stream().flatMap(band -> band.blocks().stream()).flatMap(block -> block.rows().stream());
    }
}
