package org.jalon.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.table.ExampleRow.row;
import static org.jalon.testing.Examples.SCALE;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.analysis.Score.LeftOut;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.shared.LocalizedText;
import org.jalon.table.AnnexTable;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    /** DESIGN: 'On the seed, one and the same table gives 29 %, 53 % or 75 % by convention'. */
    @ParameterizedTest
    @CsvSource({
        "IMPLEMENTED_OF_ALL, 0, 29.0, 31",
        "PAM, 1, 53.3, 30",
        "PAM, 2, 75.0, 30",
        "HALF_CREDIT, 0, 64.2, 30",
    })
    void the_annex_gives_very_different_numbers(Convention convention, int ongoing, String percent, int denominator) {
        AnnexTable annex = SeedFixture.mali().published();
        Score score = Score.of(
                convention,
                annex.framework().scale(),
                Map.of("ongoing", ongoing),
                annex.rows().toList());

        assertThat(score.percent().orElseThrow()).isEqualByComparingTo(percent);
        assertThat(score.denominator()).isEqualTo(denominator);
        assertThat(score.denominator()
                        + score.leftOut().values().stream().mapToInt(List::size).sum())
                .as("every indicator is counted or named as left out")
                .isEqualTo(31);
    }

    @Test
    void what_is_left_out_is_named() {
        AnnexTable annex = SeedFixture.mali().published();
        Score score = Score.of(
                Convention.HALF_CREDIT,
                annex.framework().scale(),
                Map.of(),
                annex.rows().toList());

        assertThat(score.leftOut()).isEqualTo(Map.of(LeftOut.NOT_STATED, List.of("2.3.3")));
    }

    @Test
    void without_a_value_for_every_level_there_is_no_number() {
        Score score = Score.of(
                Convention.PAM,
                SCALE,
                Map.of(),
                List.of(row("1.1.1").saying(says("ongoing", "")).made()));

        assertThat(score.values().complete()).isFalse();
        assertThat(score.percent()).isEmpty();
    }

    @Test
    void a_level_left_out_on_purpose_takes_its_rows_along() {
        Score score = Score.of(
                Convention.PAM,
                SCALE,
                Map.of("ongoing", LevelValues.LEFT_OUT),
                List.of(
                        row("1.1.1").saying(says("ongoing", "")).made(),
                        row("1.1.2").saying(says("implemented", "")).made(),
                        row("1.1.3")
                                .saying(split(
                                        new Part(Optional.of("implemented"), ""), new Part(Optional.of("ongoing"), "")))
                                .made()));

        assertThat(score.percent().orElseThrow()).isEqualByComparingTo("100");
        assertThat(score.leftOut())
                .isEqualTo(Map.of(LeftOut.NO_VALUE, List.of("1.1.1"), LeftOut.SPLIT_WITHOUT_VALUE, List.of("1.1.3")));
    }

    @Test
    void implemented_of_all_keeps_blanks_and_split_rows_in_the_denominator() {
        Score score = Score.of(
                Convention.IMPLEMENTED_OF_ALL,
                SCALE,
                Map.of(),
                List.of(
                        row("1.1.1").saying(says("implemented", "")).made(),
                        row("1.1.2").saying(AssessmentContent.notStated()).made(),
                        row("1.1.3")
                                .saying(split(
                                        new Part(Optional.of("implemented"), ""),
                                        new Part(Optional.of("implemented"), "")))
                                .made(),
                        row("1.1.4")
                                .saying(split(new Part(Optional.of("implemented"), ""), new Part(Optional.empty(), "")))
                                .made()));

        assertThat(score.percent().orElseThrow()).isEqualByComparingTo("50");
        assertThat(score.leftOut()).isEmpty();
    }

    @Test
    void a_scale_of_one_level_and_one_without_order_can_be_counted_as_far_as_it_goes() {
        StatusScale one = new StatusScale(List.of(level("done", 1, true, true)));
        StatusScale loose = new StatusScale(List.of(level("done", 2, true, true), level("suspended", 1, false, false)));
        List<AnnexTable.Row> rows =
                List.of(row("1.1.1").saying(says("done", "")).made());

        assertThat(Score.of(Convention.HALF_CREDIT, one, Map.of(), rows)
                        .percent()
                        .orElseThrow())
                .isEqualByComparingTo("100");
        assertThat(LevelValues.of(Convention.HALF_CREDIT, loose, Map.of())
                        .points()
                        .get("suspended"))
                .isEmpty();
        assertThat(Score.of(Convention.PAM, one, Map.of(), List.of()).percent()).isEmpty();
    }

    private static StatusLevel level(String code, int rank, boolean done, boolean ordered) {
        return new StatusLevel(code, rank, new LocalizedText(code, code), "half", "#123456", done, ordered);
    }
}
