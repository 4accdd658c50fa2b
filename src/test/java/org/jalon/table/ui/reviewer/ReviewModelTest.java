package org.jalon.table.ui.reviewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.table.ExampleRow.row;
import static org.jalon.testing.Examples.FRAMEWORK;
import static org.jalon.testing.Examples.MANDATE;
import static org.jalon.testing.Examples.quarter;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.withDeadline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.update.RowVersion;
import org.jalon.mandate.PeriodState;
import org.jalon.shared.Words;
import org.jalon.table.Lateness;
import org.jalon.table.Movement;
import org.jalon.table.hint.Hint;
import org.jalon.table.hint.HintKind;
import org.jalon.table.ui.ContentDifference.Segment;
import org.jalon.table.ui.TableModel;
import org.jalon.table.ui.TableModel.Mark;
import org.jalon.table.ui.reviewer.ReviewModel.RowModel;
import org.jalon.table.worklist.Review;
import org.junit.jupiter.api.Test;

/** What a reviewer sees of a row and may do to it; and which rows are on the list. */
class ReviewModelTest {

    private final ReviewModel english = new ReviewModel(new Words(), Locale.ENGLISH);

    private final Review review = new Review(
            MANDATE,
            FRAMEWORK,
            quarter("2017-Q3", PeriodState.IN_REVIEW),
            Optional.of(quarter("2017-Q2", PeriodState.SEALED)),
            List.of(
                    new Review.Group(
                            Movement.ADVANCED,
                            List.of(
                                    submitted(
                                            "1.1.1",
                                            withDeadline(says("implemented", "Under way, done"), "2018"),
                                            false),
                                    submitted("1.1.2", says("implemented", "Mine"), true))),
                    new Review.Group(
                            Movement.NO_CHANGE,
                            List.of(submitted("1.1.3", withDeadline(says("ongoing", "Under way"), "2016"), false)))),
            Map.of(EditingState.SUBMITTED, 3, EditingState.CARRIED_FORWARD, 2),
            false);

    @Test
    void a_row_shows_the_step_the_words_that_differ_and_what_may_be_worth_a_second_look() {
        RowModel row = model(english, Optional.empty(), false)
                .groups()
                .getFirst()
                .rows()
                .getFirst();

        assertThat(row.before()).extracting(TableModel.SymbolModel::label).containsExactly("Ongoing");
        assertThat(row.after()).extracting(TableModel.SymbolModel::label).containsExactly("Implemented");
        assertThat(row.deadline()).containsExactly(new Segment("removed", "2016"), new Segment("added", "2018"));
        assertThat(row.comments())
                .containsExactly(List.of(new Segment("same", "Under way"), new Segment("added", ", done")));
        assertThat(row.marks())
                .containsExactly(
                        new Mark("overdue", "overdue 92 days", ""),
                        new Mark("hint", "Done, but no source is cited", ""));
        assertThat(row.href()).isEqualTo("/example/table/2017-Q3?row=1.1.1");
        assertThat(row.approvable()).isTrue();
        assertThat(row.own()).isEmpty();
    }

    @Test
    void nobody_is_offered_to_approve_what_they_wrote_unless_the_mandate_allows_it() {
        RowModel forbidden = model(english, Optional.empty(), false)
                .groups()
                .getFirst()
                .rows()
                .get(1);
        RowModel allowed = model(english, Optional.empty(), true)
                .groups()
                .getFirst()
                .rows()
                .get(1);

        assertThat(forbidden.approvable()).isFalse();
        assertThat(forbidden.returnable()).isTrue();
        assertThat(forbidden.own()).contains("somebody else approves it");
        assertThat(allowed.approvable()).isTrue();
        assertThat(allowed.own()).contains("the history will say so");
    }

    @Test
    void a_group_can_be_shown_alone_and_is_told_in_the_language_of_the_reader() {
        ReviewModel.Model french =
                model(new ReviewModel(new Words(), Locale.FRENCH), Optional.of(Movement.NO_CHANGE), false);

        assertThat(french.groups())
                .extracting(ReviewModel.GroupModel::title)
                .containsExactly("Sans changement, confirmé");
        assertThat(french.labels().changed()).isEqualTo("Ce qui a changé depuis S/2017/478");
        assertThat(french.groups().getFirst().rows().getFirst().before()).isEmpty();
    }

    @Test
    void the_list_approves_what_is_shown_and_not_ones_own() {
        ReviewerRows worklist = new ReviewerRows(review, false);

        assertThat(worklist.approvable(Optional.empty()))
                .containsExactly(new RowVersion("1.1.1", 1), new RowVersion("1.1.3", 1));
        assertThat(worklist.approvable(Optional.of(Movement.ADVANCED))).containsExactly(new RowVersion("1.1.1", 1));
        assertThat(new ReviewerRows(review, true).approvable(Optional.empty())).hasSize(3);
    }

    @Test
    void the_list_remembers_the_version_that_was_left_behind() {
        ReviewerRows worklist = new ReviewerRows(review, false);
        worklist.settled("1.1.1", 2, EditingState.APPROVED);

        assertThat(worklist.version("1.1.1")).contains(2);
        assertThat(worklist.approvable(Optional.empty())).containsExactly(new RowVersion("1.1.3", 1));

        worklist.reopened("1.1.1", 3);
        assertThat(worklist.approvable(Optional.of(Movement.ADVANCED))).containsExactly(new RowVersion("1.1.1", 3));
        assertThat(worklist.version("9.9.9")).isEmpty();
    }

    @Test
    void the_counts_follow_what_is_done_to_single_rows_and_taken_back() {
        ReviewerRows worklist = new ReviewerRows(review, true);
        worklist.settled("1.1.1", 2, EditingState.APPROVED);
        worklist.settled("1.1.3", 2, EditingState.RETURNED);

        assertThat(worklist.review().states())
                .containsEntry(EditingState.SUBMITTED, 1)
                .containsEntry(EditingState.APPROVED, 1)
                .containsEntry(EditingState.RETURNED, 1);
        assertThat(worklist.review().total()).isEqualTo(review.total());
        assertThat(worklist.review().count(Movement.ADVANCED)).isEqualTo(1);
        assertThat(worklist.review().count(Movement.NO_CHANGE)).isZero();

        worklist.reopened("1.1.3", 3);
        assertThat(worklist.review().count(Movement.NO_CHANGE)).isEqualTo(1);
        assertThat(worklist.review().count(EditingState.RETURNED)).isZero();
    }

    @Test
    void all_approved_is_to_be_signed_but_a_corrigendum_only_with_something_to_correct() {
        assertThat(review.isToBeSigned()).isFalse();
        assertThat(with(PeriodState.IN_REVIEW, Map.of(EditingState.APPROVED, 5)).isToBeSigned())
                .isTrue();
        assertThat(with(PeriodState.IN_REVIEW, Map.of(EditingState.APPROVED, 4, EditingState.RETURNED, 1))
                        .isToBeSigned())
                .isFalse();
        assertThat(with(PeriodState.CORRECTING, Map.of(EditingState.PUBLISHED, 5))
                        .isToBeSigned())
                .isFalse();
        assertThat(with(PeriodState.CORRECTING, Map.of(EditingState.PUBLISHED, 4, EditingState.APPROVED, 1))
                        .isToBeSigned())
                .isTrue();
        assertThat(with(PeriodState.SEALED, Map.of(EditingState.APPROVED, 5)).isToBeSigned())
                .isFalse();
    }

    private static Review with(PeriodState state, Map<EditingState, Integer> states) {
        return new Review(MANDATE, FRAMEWORK, quarter("2017-Q3", state), Optional.empty(), List.of(), states, false);
    }

    private ReviewModel.Model model(ReviewModel model, Optional<Movement> only, boolean ownAllowed) {
        return model.of(review, only, ownAllowed, "reviewer", Set.of());
    }

    private static Review.Row submitted(String number, AssessmentContent now, boolean own) {
        return new Review.Row(
                row(number)
                        .saying(now)
                        .in(EditingState.SUBMITTED)
                        .judged(Lateness.OVERDUE, 92)
                        .made(),
                Optional.of(withDeadline(says("ongoing", "Under way"), "2016")),
                Set.of(),
                own,
                List.of(new Hint(number, HintKind.DONE_WITHOUT_SOURCE, Optional.empty())));
    }
}
