package org.jalon.assessment.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.withDeadline;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.update.AssessmentForm.CitationForm;
import org.jalon.assessment.update.AssessmentForm.PartForm;
import org.jalon.assessment.update.AssessmentForm.ReadingForm;
import org.jalon.assessment.update.FormCheck.Problem;
import org.jalon.assessment.update.FormCheck.Result;
import org.jalon.framework.FiscalYears;
import org.jalon.shared.Citation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();
    private static final PartForm ONGOING = new PartForm("ongoing", "Under way");

    private final FormCheck check = new FormCheck(VALIDATION.getValidator());

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    @Test
    void a_good_form_gives_its_content_in_the_form_it_is_stored_in() {
        AssessmentForm form = new AssessmentForm(
                List.of(new PartForm("ongoing", "One \r\nTwo\u0000 \n\n")),
                " 2017 ",
                ReadingForm.AUTOMATIC,
                List.of(new CitationForm(" S/1\n", "", "")),
                "",
                "");

        AssessmentContent content = withDeadline(says("ongoing", "One\nTwo"), "2017");
        assertThat(check.check(form, FiscalYears.UNCLEAR))
                .isEqualTo(new Result.Good(new AssessmentContent(
                        content.parts(), content.deadline(), List.of(Citation.of("S/1", "")), content.doubt())));
    }

    @Test
    void a_field_that_is_too_long_is_named_by_its_place() {
        AssessmentForm form = new AssessmentForm(
                List.of(ONGOING, new PartForm("x".repeat(41), "x".repeat(Part.MAX_COMMENT + 1))),
                "",
                ReadingForm.AUTOMATIC,
                List.of(
                        new CitationForm("S/1", "", ""),
                        new CitationForm("x".repeat(201), "x".repeat(201), "x".repeat(4001))),
                "x".repeat(2001),
                "");

        assertThat(errors(form))
                .containsOnlyKeys(
                        "parts[1].status",
                        "parts[1].comment",
                        "citations[1].symbol",
                        "citations[1].locator",
                        "citations[1].quote",
                        "doubt");
    }

    @Test
    void the_longest_comment_is_no_error() {
        assertThat(check.check(
                        form(List.of(new PartForm("ongoing", "x".repeat(Part.MAX_COMMENT))), ""), FiscalYears.UNCLEAR))
                .isInstanceOf(Result.Good.class);
    }

    @Test
    void too_many_parts_or_citations_are_named_as_a_whole() {
        assertThat(errors(form(Collections.nCopies(21, ONGOING), ""))).containsOnlyKeys("parts");
        assertThat(errors(new AssessmentForm(
                        List.of(ONGOING),
                        "",
                        ReadingForm.AUTOMATIC,
                        Collections.nCopies(51, new CitationForm("S/1", "", "")),
                        "",
                        "")))
                .containsOnlyKeys("citations");
    }

    @Test
    void a_form_without_a_part_is_told_so() {
        assertThat(keys(errors(form(List.of(), "")))).isEqualTo(Map.of("parts", "parts.none"));
    }

    @Test
    void a_citation_without_symbol_counts_without_the_blank_lines_before_it() {
        AssessmentForm form = new AssessmentForm(
                List.of(ONGOING),
                "",
                ReadingForm.AUTOMATIC,
                List.of(new CitationForm("", "", ""), new CitationForm(" ", "para. 15", "")),
                "",
                "");

        assertThat(errors(form)).containsOnlyKeys("citations[0].symbol");
    }

    @Test
    void words_and_reason_that_are_too_long_say_how_long_they_may_be() {
        AssessmentForm form = new AssessmentForm(
                List.of(ONGOING), "x".repeat(2001), ReadingForm.AUTOMATIC, List.of(), "", "x".repeat(2001));

        assertThat(keys(errors(form))).isEqualTo(Map.of("deadline", "form.tooLong", "reason", "form.tooLong"));
        assertThat(check.check(form(List.of(ONGOING), " " + "x".repeat(2000) + " "), FiscalYears.UNCLEAR))
                .isInstanceOf(Result.Good.class);
    }

    @Test
    void a_reading_that_cannot_be_is_told_at_the_reading() {
        assertThat(keys(errors(read("interval", "2017-02-30", "")))).isEqualTo(Map.of("reading", "form.badDay"));
        assertThat(keys(errors(read("interval", "", "")))).isEqualTo(Map.of("reading", "form.badReading"));
        assertThat(keys(errors(read("interval", "2017-02-01", "2017-01-01"))))
                .isEqualTo(Map.of("reading", "form.badReading"));
        assertThat(keys(errors(read("no-such-kind", "", "")))).isEqualTo(Map.of("reading", "form.badReading"));
    }

    private AssessmentForm read(String kind, String from, String to) {
        return new AssessmentForm(List.of(ONGOING), "2017", new ReadingForm(kind, from, to, ""), List.of(), "", "");
    }

    private static AssessmentForm form(List<PartForm> parts, String deadline) {
        return new AssessmentForm(parts, deadline, ReadingForm.AUTOMATIC, List.of(), "", "");
    }

    private Map<String, Problem> errors(AssessmentForm form) {
        return check.check(form, FiscalYears.UNCLEAR) instanceof Result.Bad(var errors) ? errors : Map.of();
    }

    private static Map<String, String> keys(Map<String, Problem> errors) {
        return errors.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        error -> error.getValue() instanceof Problem.Key(var key, var parameters) ? key : "said"));
    }
}
