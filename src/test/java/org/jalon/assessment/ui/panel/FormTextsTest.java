package org.jalon.assessment.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jalon.assessment.update.AssessmentForm;
import org.jalon.assessment.update.AssessmentForm.CitationForm;
import org.jalon.assessment.update.AssessmentForm.PartForm;
import org.jalon.assessment.update.AssessmentForm.ReadingForm;
import org.junit.jupiter.api.Test;

class FormTextsTest {

    private static final ReadingForm CORRECTED = new ReadingForm("interval", "2017-01-01", "", "");

    private final AssessmentForm plain = new AssessmentForm(
            List.of(new PartForm("ongoing", "One")), "2017", ReadingForm.AUTOMATIC, List.of(), "", "");

    private final AssessmentForm full = new AssessmentForm(
            List.of(new PartForm("implemented", "One"), new PartForm("", "Two\nlines")),
            "First half of 2017",
            CORRECTED,
            List.of(new CitationForm("S/1", "para. 1", "“a”"), new CitationForm("S/2", "", "")),
            "Doubtful",
            "Because");

    @Test
    void every_text_has_its_field_in_the_order_of_the_form() {
        assertThat(FormTexts.of(full).keySet())
                .containsExactly(
                        "parts[0].status",
                        "parts[0].comment",
                        "parts[1].status",
                        "parts[1].comment",
                        "deadline",
                        "reading",
                        "citations[0].symbol",
                        "citations[0].locator",
                        "citations[0].quote",
                        "citations[1].symbol",
                        "citations[1].locator",
                        "citations[1].quote",
                        "doubt",
                        "reason");
        assertThat(FormTexts.of(full))
                .containsEntry("parts[1].comment", "Two\nlines")
                .containsEntry("reason", "Because");
    }

    @Test
    void all_texts_of_a_form_put_into_another_give_that_form() {
        assertThat(FormTexts.with(plain, FormTexts.of(full))).isEqualTo(full);
        assertThat(FormTexts.with(full, FormTexts.of(full))).isEqualTo(full);
    }

    @Test
    void a_reading_goes_over_whole_or_is_given_back_to_jalon() {
        assertThat(FormTexts.with(plain, Map.of("reading", FormTexts.of(full).getOrDefault("reading", "")))
                        .reading())
                .isEqualTo(CORRECTED);
        assertThat(FormTexts.with(full, Map.of("reading", "")).reading()).isEqualTo(ReadingForm.AUTOMATIC);
        assertThat(FormTexts.with(full, Map.of("reading", "half a reading")).reading())
                .isEqualTo(ReadingForm.AUTOMATIC);
    }

    @Test
    void nothing_differs_between_a_form_and_itself() {
        assertThat(FormTexts.differing(FormTexts.of(full), FormTexts.of(full))).isEmpty();
    }

    @Test
    void what_differs_is_named_whichever_way_round_and_a_missing_field_counts_as_empty() {
        Map<String, String> mine = FormTexts.of(plain);
        Map<String, String> theirs = FormTexts.of(full);

        assertThat(FormTexts.differing(mine, theirs))
                .contains(
                        "parts[0].status",
                        "parts[1].comment",
                        "deadline",
                        "reading",
                        "citations[1].symbol",
                        "doubt",
                        "reason")
                .doesNotContain("parts[0].comment", "parts[1].status", "citations[1].quote")
                .containsExactlyInAnyOrderElementsOf(FormTexts.differing(theirs, mine));
    }

    @Test
    void one_text_taken_over_leaves_the_others_as_typed() {
        AssessmentForm taken = FormTexts.with(full, Map.of("parts[1].comment", "Theirs"));

        assertThat(FormTexts.differing(FormTexts.of(full), FormTexts.of(taken))).containsExactly("parts[1].comment");
        assertThat(taken.parts().get(1)).isEqualTo(new PartForm("", "Theirs"));
        assertThat(taken.reading()).isEqualTo(CORRECTED);
    }

    @Test
    void a_part_that_the_other_form_lacks_goes_when_it_is_emptied_and_the_last_one_stays() {
        AssessmentForm taken = FormTexts.with(full, Map.of("parts[1].status", "", "parts[1].comment", ""));
        AssessmentForm empty = FormTexts.with(plain, Map.of("parts[0].status", "", "parts[0].comment", ""));

        assertThat(taken.parts()).containsExactly(new PartForm("implemented", "One"));
        assertThat(empty.parts()).containsExactly(new PartForm("", ""));
    }

    @Test
    void a_part_that_this_form_lacks_comes_in() {
        AssessmentForm taken = FormTexts.with(plain, Map.of("parts[1].comment", "Theirs"));

        assertThat(taken.parts()).containsExactly(new PartForm("ongoing", "One"), new PartForm("", "Theirs"));
    }

    @Test
    void a_name_that_is_no_field_is_passed_over() {
        assertThat(FormTexts.with(full, Map.of("parts[0]", "x", "parts[-1].comment", "x", "no-such-field", "x")))
                .isEqualTo(full);
        assertThat(FormTexts.with(full, Map.of("parts[999].comment", "x", "citations[1000000000].symbol", "x")))
                .isEqualTo(full);
    }
}
