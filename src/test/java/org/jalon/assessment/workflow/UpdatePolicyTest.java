package org.jalon.assessment.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.SCALE;
import static org.jalon.testing.Examples.quarter;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.assessment.workflow.Update.ConfirmNoChange;
import org.jalon.assessment.workflow.Update.Edit;
import org.jalon.assessment.workflow.Update.Restore;
import org.jalon.assessment.workflow.Update.Undo;
import org.jalon.mandate.MandateRules;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.shared.Words;
import org.jalon.testing.Acting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class UpdatePolicyTest {

    private static final ReportingPeriod OPEN = quarter("2017-Q3", PeriodState.OPEN);
    private static final ReportingPeriod SEALED = quarter("2017-Q2", PeriodState.SEALED);
    private static final Part NOTHING = new Part(Optional.empty(), "");

    static Stream<Update> everyUpdate() {
        return Stream.of(
                edit(says("ongoing", "Under way")),
                new ConfirmNoChange(),
                new Restore(1, Optional.of("As it was")),
                new Undo());
    }

    @ParameterizedTest
    @MethodSource("everyUpdate")
    void an_open_period_takes_every_update(Update update) {
        assertThat(refusal(OPEN, update)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyUpdate")
    void a_sealed_period_takes_none_and_says_what_published_it(Update update) {
        assertThat(refusal(SEALED, update)).contains(new Refusal.PeriodSealed("2017-Q2", "S/2017/478"));
    }

    @ParameterizedTest
    @MethodSource("everyUpdate")
    void a_planned_period_takes_none(Update update) {
        assertThat(refusal(quarter("2017-Q3", PeriodState.PLANNED), update))
                .contains(new Refusal.PeriodNotOpen("2017-Q3"));
    }

    @Test
    void in_review_what_was_submitted_stays_still_and_the_rest_does_not() {
        ReportingPeriod inReview = quarter("2017-Q3", PeriodState.IN_REVIEW);

        assertThat(refusal(inReview, edit(says("ongoing", "Under way")))).isEmpty();
        assertThat(UpdatePolicy.firstRefusal(
                        asked(inReview, edit(says("ongoing", "")), EditingState.SUBMITTED, Acting.OFFICER, Set.of())))
                .contains(new Refusal.NotInThisState(Action.EDIT, EditingState.SUBMITTED));
    }

    @Test
    void nobody_approves_what_they_wrote_unless_their_mandate_allows_it() {
        UpdateCase own = asked(
                OPEN, new Update.Approve(), EditingState.SUBMITTED, Acting.REVIEWER, Set.of("officer", "reviewer"));
        UpdateCase others =
                asked(OPEN, new Update.Approve(), EditingState.SUBMITTED, Acting.REVIEWER, Set.of("officer"));
        UpdateCase allowed = new UpdateCase(
                own.mandate(),
                own.period(),
                own.scale(),
                new MandateRules(1, true, 0),
                own.person(),
                own.state(),
                own.authors(),
                own.update());

        assertThat(UpdatePolicy.firstRefusal(own)).contains(new Refusal.OwnRow());
        assertThat(UpdatePolicy.firstRefusal(others)).isEmpty();
        assertThat(UpdatePolicy.firstRefusal(allowed)).isEmpty();
    }

    @Test
    void a_row_is_returned_with_a_reason() {
        for (String blank : List.of("", " ", "\n")) {
            assertThat(UpdatePolicy.firstRefusal(
                            asked(OPEN, new Update.Return(blank), EditingState.SUBMITTED, Acting.REVIEWER, Set.of())))
                    .contains(new Refusal.ReasonMissing());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "SEALED"})
    void that_is_what_one_hears_first(PeriodState state) {
        Edit wrongInEveryWay =
                new Edit(split(part("no-such-level"), NOTHING), Optional.of("x".repeat(Update.MAX_REASON + 1)));

        assertThat(refusal(quarter("2017-Q3", state), wrongInEveryWay))
                .hasValueSatisfying(refusal ->
                        assertThat(refusal).isInstanceOfAny(Refusal.PeriodSealed.class, Refusal.PeriodNotOpen.class));
    }

    @Test
    void a_status_is_on_the_scale_or_not_stated() {
        assertThat(refusal(OPEN, edit(split(NOTHING)))).isEmpty();
        assertThat(refusal(OPEN, edit(split(part("implemented"), part("achieved")))))
                .contains(new Refusal.UnknownStatus("achieved", 2));
        assertThat(refusal(OPEN, edit(says("Ongoing", "")))).contains(new Refusal.UnknownStatus("Ongoing", 1));
        assertThat(refusal(OPEN, edit(says("not-stated", "")))).contains(new Refusal.UnknownStatus("not-stated", 1));
    }

    @Test
    void a_part_of_a_split_row_says_something() {
        Part commented = new Part(Optional.empty(), "Only words");

        assertThat(refusal(OPEN, edit(split(part("ongoing"), commented)))).isEmpty();
        assertThat(refusal(OPEN, edit(split(part("ongoing"), NOTHING)))).contains(new Refusal.EmptyPart(2));
        assertThat(refusal(OPEN, edit(split(new Part(Optional.empty(), " \n"), part("ongoing")))))
                .contains(new Refusal.EmptyPart(1));
    }

    @Test
    void a_reason_fits_the_history() {
        Optional<String> longest = Optional.of("x".repeat(Update.MAX_REASON));
        Optional<String> tooLong = longest.map(words -> words + "x");
        Optional<Refusal> refused = Optional.of(new Refusal.ReasonTooLong(Update.MAX_REASON));

        assertThat(refusal(OPEN, new Edit(says("ongoing", ""), longest))).isEmpty();
        assertThat(refusal(OPEN, new Restore(1, longest))).isEmpty();
        assertThat(refusal(OPEN, new Edit(says("ongoing", ""), tooLong))).isEqualTo(refused);
        assertThat(refusal(OPEN, new Restore(1, tooLong))).isEqualTo(refused);
    }

    @Test
    void every_refusal_is_said_in_both_languages_with_all_its_gaps_filled() {
        Words words = new Words();
        List<Refusal> all = List.of(
                new Refusal.PeriodSealed("2017-Q2", "S/2017/478"),
                new Refusal.PeriodNotOpen("2017-Q3"),
                new Refusal.UnknownStatus("achieved", 2),
                new Refusal.RowWithdrawn("1.1.2"),
                new Refusal.EmptyPart(2),
                new Refusal.ReasonTooLong(2000),
                new Refusal.UnknownVersion(7),
                new Refusal.NothingToUndo(),
                new Refusal.WentOn("Amina Diallo", EditingState.APPROVED),
                new Refusal.NotInThisState(Action.APPROVE, EditingState.EDITED),
                new Refusal.RoleTooLow(Action.APPROVE, Role.REVIEWER),
                new Refusal.OwnRow(),
                new Refusal.ReasonMissing());

        assertThat(all).map(Object::getClass).containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
        for (Locale language : Words.LANGUAGES) {
            assertThat(all)
                    .allSatisfy(refusal -> assertThat(words.get(language, refusal.key(), refusal.parameters()))
                            .isNotBlank()
                            .doesNotContain("[", "{", "null"));
        }
    }

    private static Optional<Refusal> refusal(ReportingPeriod period, Update update) {
        return UpdatePolicy.firstRefusal(asked(period, update, EditingState.CARRIED_FORWARD, Acting.OFFICER, Set.of()));
    }

    private static UpdateCase asked(
            ReportingPeriod period, Update update, EditingState state, Person person, Set<String> authors) {
        return new UpdateCase("mali", period, SCALE, MandateRules.USUAL, person, state, authors, update);
    }

    private static Edit edit(AssessmentContent content) {
        return new Edit(content, Optional.empty());
    }

    private static Part part(String status) {
        return new Part(Optional.of(status), "");
    }
}
