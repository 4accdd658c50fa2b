package org.jalon.assessment.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withCitation;
import static org.jalon.testing.Examples.withDeadline;
import static org.jalon.testing.Examples.withDoubt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;
import org.jalon.assessment.deadline.DeadlineReading.Condition;
import org.jalon.assessment.deadline.DeadlineReading.Interval;
import org.jalon.assessment.deadline.DeadlineReading.Recurring;
import org.jalon.assessment.deadline.DeadlineReading.Unclear;
import org.jalon.assessment.update.AssessmentForm.CitationForm;
import org.jalon.assessment.update.AssessmentForm.PartForm;
import org.jalon.assessment.update.AssessmentForm.ReadingForm;
import org.jalon.framework.FiscalYears;
import org.jalon.shared.Citation;
import org.jalon.table.AnnexTable;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentFormTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 6, 30);

    static Stream<AssessmentContent> contents() {
        AssessmentContent ongoing = says("ongoing", "– First\n– Second");
        Deadline printed = Deadline.printed("First half of 2017");
        return Stream.concat(
                Stream.of(
                        AssessmentContent.notStated(),
                        split(new Part(Optional.empty(), "Only words")),
                        split(new Part(Optional.of("implemented"), "One"), new Part(Optional.of("ongoing"), "Two")),
                        withDeadline(ongoing, "once the councils have been established"),
                        withDoubt(ongoing, "The column is not clear"),
                        withCitation(ongoing, new Citation("S/2017/478", "para. 15", "“Quoted”"))),
                Stream.of(
                                new Interval(FIRST, LAST),
                                new Interval(null, LAST),
                                new Interval(FIRST, null),
                                new Condition(),
                                new Recurring(Cadence.HALF_YEAR),
                                new Unclear())
                        .map(reading -> new AssessmentContent(
                                ongoing.parts(),
                                Optional.of(printed.withReading(reading)),
                                List.of(),
                                Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void a_content_comes_back_from_its_form_as_it_was(AssessmentContent content) {
        assertThat(AssessmentForm.of(content).toContent(FiscalYears.UNCLEAR)).isEqualTo(content);
    }

    @Test
    void so_does_every_row_of_the_annex() {
        assertThat(SeedFixture.mali().published().rows().map(AnnexTable.Row::content))
                .hasSize(31)
                .allSatisfy(content -> assertThat(AssessmentForm.of(content).toContent(FiscalYears.UNCLEAR))
                        .isEqualTo(content));
    }

    @Test
    void a_corrected_reading_stays_corrected_even_if_jalon_reads_the_same() {
        Deadline corrected = new Deadline("2017", Deadline.printed("2017").reading(), true);
        AssessmentContent content =
                new AssessmentContent(says("ongoing", "").parts(), Optional.of(corrected), List.of(), Optional.empty());

        assertThat(AssessmentForm.of(content).reading().automatic()).isFalse();
        assertThat(AssessmentForm.of(content).deadline(FiscalYears.UNCLEAR)).contains(corrected);
    }

    @Test
    void what_jalon_read_is_read_anew_when_the_words_change() {
        AssessmentForm form = AssessmentForm.of(withDeadline(says("ongoing", ""), "2017"));
        AssessmentForm changed = reworded(form, "2018", form.reading());

        assertThat(changed.deadline(FiscalYears.UNCLEAR)).contains(Deadline.printed("2018"));
    }

    @Test
    void no_status_is_not_stated_and_never_a_level() {
        AssessmentForm form =
                new AssessmentForm(List.of(new PartForm("", "")), "", ReadingForm.AUTOMATIC, List.of(), "", "");

        assertThat(form.toContent(FiscalYears.UNCLEAR)).isEqualTo(AssessmentContent.notStated());
        assertThat(form.toContent(FiscalYears.UNCLEAR).isNotStated()).isTrue();
    }

    @Test
    void blank_lines_of_the_form_are_nobodys_claim() {
        AssessmentForm form = new AssessmentForm(
                List.of(new PartForm("ongoing", "")),
                " \t",
                new ReadingForm("condition", "", "", ""),
                List.of(new CitationForm(" ", "", ""), new CitationForm("S/1", "", ""), new CitationForm("", "", "")),
                " ",
                "");

        assertThat(form.toContent(FiscalYears.UNCLEAR))
                .isEqualTo(withCitation(says("ongoing", ""), Citation.of("S/1", "")));
    }

    @Test
    void a_citation_that_only_lacks_its_symbol_is_kept_to_be_complained_of() {
        AssessmentForm form = new AssessmentForm(
                List.of(new PartForm("ongoing", "")),
                "",
                ReadingForm.AUTOMATIC,
                List.of(new CitationForm("", "para. 15", "")),
                "",
                "");

        assertThat(form.toContent(FiscalYears.UNCLEAR).citations()).containsExactly(Citation.of("", "para. 15"));
    }

    @Test
    void half_a_reading_is_none() {
        AssessmentForm form = AssessmentForm.of(withDeadline(says("ongoing", ""), "2017"));

        assertThatThrownBy(
                        () -> reworded(form, "2017", interval("2017-02-30", "")).toContent(FiscalYears.UNCLEAR))
                .isInstanceOf(DateTimeParseException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reworded(form, "2017", interval("", "")).toContent(FiscalYears.UNCLEAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reworded(form, "2017", interval("2017-02-01", "2017-01-01"))
                        .toContent(FiscalYears.UNCLEAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reworded(form, "2017", new ReadingForm("recurring", "", "", ""))
                        .toContent(FiscalYears.UNCLEAR));
    }

    private static AssessmentForm reworded(AssessmentForm form, String words, ReadingForm reading) {
        return new AssessmentForm(form.parts(), words, reading, form.citations(), form.doubt(), form.reason());
    }

    private static ReadingForm interval(String from, String to) {
        return new ReadingForm("interval", from, to, "");
    }
}
