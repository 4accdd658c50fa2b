package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.table.ExampleRow.row;
import static org.jalon.testing.Examples.SCALE;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withCitation;
import static org.jalon.testing.Examples.withDeadline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.shared.Citation;
import org.jalon.table.hint.HintKind;
import org.jalon.table.hint.HintRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintRuleTest {

    private static final AssessmentContent PLAIN = says("ongoing", "Under way");

    @Test
    void a_plain_row_gives_no_hint() {
        assertThat(hints(PLAIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All activities have been completed.",
                "The process has been completed",
                "– Texts drafted\n– Fully implemented since May",
                "Toutes les activités ont été achevées",
                "TOUTES LES ACTIVITÉS ONT ÉTÉ ACHEVÉES",
                "Les activités sont entièrement mises en œuvre",
                "Les activités ont e\u0301te\u0301 acheve\u0301es",
                "All activities have been com\u00adpleted.",
                "All\u00a0ac\u200btivities have been \ufeffcompleted",
                "\uff26ully implemented"
            })
    void ongoing_though_the_comment_says_that_all_is_done(String comment) {
        assertThat(hints(says("ongoing", comment))).containsExactly(HintKind.DONE_BY_COMMENT);
        assertThat(hints(says("implemented", comment))).doesNotContain(HintKind.DONE_BY_COMMENT);
        assertThat(hints(split(new Part(Optional.empty(), comment)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Five out of six offices are complete",
                "Not all activities have been completed",
                "The second phase remains to be fully implemented",
                "To be completed in 2018",
                "N\u00adot all activities have been completed",
                "Les activités n’ont pa\u200bs été entièrement achevées"
            })
    void not_where_it_says_so_only_of_a_part(String comment) {
        assertThat(hints(says("ongoing", comment))).isEmpty();
    }

    @Test
    void a_deadline_has_passed_without_a_word_on_it() {
        ExampleRow late = row("1.1.1").judged(Lateness.OVERDUE, 90);

        assertThat(hints(late.saying(PLAIN).made())).containsExactly(HintKind.DEADLINE_PASSED);
        assertThat(hints(late.saying(says("ongoing", "Postponed to 2018")).made()))
                .isEmpty();
        assertThat(hints(late.saying(says("ongoing", "Post\u00adponed to 2018")).made()))
                .isEmpty();
        assertThat(hints(late.saying(says("ongoing", "Nouvelle e\u0301che\u0301ance"))
                        .made()))
                .isEmpty();
        assertThat(hints(late.saying(says("ongoing", "Du retard a été pris")).made()))
                .isEmpty();
    }

    @Test
    void implemented_and_nothing_says_where_that_stands() {
        assertThat(hints(says("implemented", "Done"))).containsExactly(HintKind.DONE_WITHOUT_SOURCE);
        assertThat(hints(withCitation(says("implemented", "Done"), Citation.of("S/2017/811", "para. 15"))))
                .isEmpty();
    }

    @Test
    void a_step_back_is_one_between_two_levels() {
        assertThat(since(says("implemented", "Done"), PLAIN)).containsExactly(HintKind.STEP_BACK);
        assertThat(since(PLAIN, says("not-implemented", "Nothing"))).containsExactly(HintKind.STEP_BACK);
        assertThat(since(AssessmentContent.notStated(), PLAIN)).isEmpty();
        assertThat(since(split(part("implemented"), part("ongoing")), PLAIN)).isEmpty();
    }

    @Test
    void the_same_words_for_four_periods() {
        assertThat(after(PLAIN, PLAIN, PLAIN)).containsExactly(HintKind.UNCHANGED);
        assertThat(after(PLAIN, PLAIN)).isEmpty();
        assertThat(after(PLAIN, PLAIN, says("ongoing", "Other words"))).isEmpty();
    }

    @Test
    void a_split_row_without_comments() {
        assertThat(hints(split(part("ongoing"), new Part(Optional.of("not-implemented"), "Kidal"))))
                .containsExactly(HintKind.SPLIT_WITHOUT_COMMENT);
        assertThat(hints(split(part("ongoing")))).isEmpty();
    }

    @Test
    void a_deadline_that_is_moved_for_the_third_time() {
        AssessmentContent now = withDeadline(PLAIN, "2020");
        AssessmentContent[] moved = Stream.of("2019", "2018", "2017")
                .map(words -> withDeadline(says("ongoing", words), words))
                .toArray(AssessmentContent[]::new);

        assertThat(hints(row("1.1.1").saying(now).made(), Optional.empty(), moved))
                .containsExactly(HintKind.DEADLINE_MOVED_OFTEN);
        assertThat(hints(row("1.1.1").saying(now).made(), Optional.empty(), moved[0], moved[1], moved[1]))
                .isEmpty();
        assertThat(hints(row("1.1.1").saying(now).made(), Optional.empty(), moved[0], PLAIN, moved[2]))
                .isEmpty();
    }

    @Test
    void every_kind_has_one_rule() {
        assertThat(HintRule.ALL).extracting(HintRule::kind).containsExactlyInAnyOrder(HintKind.values());
    }

    private static Part part(String status) {
        return new Part(Optional.of(status), "");
    }

    private static List<HintKind> hints(AssessmentContent content) {
        return hints(row("1.1.1").saying(content).made());
    }

    private static List<HintKind> since(AssessmentContent then, AssessmentContent now) {
        return hints(row("1.1.1").saying(now).made(), Optional.of(then));
    }

    private static List<HintKind> after(AssessmentContent... earlier) {
        return hints(row("1.1.1").saying(PLAIN).made(), Optional.empty(), earlier);
    }

    private static List<HintKind> hints(AnnexTable.Row row) {
        return hints(row, Optional.empty());
    }

    private static List<HintKind> hints(
            AnnexTable.Row row, Optional<AssessmentContent> lastSealed, AssessmentContent... earlier) {
        HintRule.Case asked = new HintRule.Case(row, SCALE, lastSealed, List.of(earlier));
        return HintRule.ALL.stream()
                .filter(rule -> rule.applies(asked))
                .map(HintRule::kind)
                .toList();
    }
}
