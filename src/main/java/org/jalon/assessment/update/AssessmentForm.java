package org.jalon.assessment.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.deadline.ReadingKind;
import org.jalon.framework.FiscalYears;
import org.jalon.shared.Citation;
import org.jalon.shared.Days;
import org.jalon.shared.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The form of an assessment as somebody is filling it in: texts as typed, right or wrong. Kept as a draft word for word.
 *
 * @param parts at least one
 * @param deadlineWords empty if the cell is to be blank
 * @param reading how a person corrected the reading; {@link ReadingForm#AUTOMATIC} if they did not
 * @param doubt empty if the source is not doubtful
 * @param reason why it is changed
 */
public record AssessmentForm(
        List<PartForm> parts,
        String deadlineWords,
        ReadingForm reading,
        List<CitationForm> citations,
        String doubt,
        String reason) {

    public AssessmentForm {
        parts = List.copyOf(parts);
        citations = List.copyOf(citations);
    }

    /** @param status a level's code; empty for 'not stated' */
    public record PartForm(String status, String comment) {}

    public record CitationForm(String symbol, String locator, String quote) {}

    /**
     * A reading of deadline words as a person gives it.
     *
     * @param kind empty if the words are to be read by Jalon, else {@code interval}, {@code condition}, {@code recurring},
     *     {@code ongoing} or {@code unclear}
     * @param from and {@code to}: ISO days of an interval, each may be empty
     * @param cadence of a recurring deadline
     */
    public record ReadingForm(String kind, String from, String to, String cadence) {

        public static final ReadingForm AUTOMATIC = new ReadingForm("", "", "", "");

        public boolean automatic() {
            return kind.isEmpty();
        }
    }

    /** The form as it stands before anybody has typed. */
    public static AssessmentForm of(AssessmentContent content) {
        return new AssessmentForm(
                content.parts().stream()
                        .map(part -> new PartForm(part.status().orElse(""), part.comment()))
                        .toList(),
                content.deadline().map(Deadline::words).orElse(""),
                content.deadline()
                        .filter(Deadline::corrected)
                        .map(deadline -> reading(deadline.reading()))
                        .orElse(ReadingForm.AUTOMATIC),
                content.citations().stream()
                        .map(citation -> new CitationForm(citation.symbol(), citation.locator(), citation.quote()))
                        .toList(),
                content.doubt().orElse(""),
                "");
    }

    /**
     * What the form says in a framework with such fiscal years, to be checked and written. Blank citations are left out: an empty line in the form is nobody's claim.
     *
     * @throws java.time.format.DateTimeParseException if a day of the corrected reading is no ISO day
     * @throws IllegalArgumentException if the corrected interval has no day, or ends before it begins
     */
    public AssessmentContent toContent(FiscalYears fiscalYears) {
        return new AssessmentContent(
                parts.stream()
                        .map(part -> new Part(
                                Optional.of(part.status()).filter(status -> !status.isEmpty()), part.comment()))
                        .toList(),
                deadline(fiscalYears),
                citations.stream()
                        .filter(citation -> !(citation.symbol() + citation.locator() + citation.quote()).isBlank())
                        .map(citation -> new Citation(citation.symbol(), citation.locator(), citation.quote()))
                        .toList(),
                Optional.of(doubt).filter(words -> !words.isBlank()));
    }

    /** The deadline with its reading, corrected or Jalon's own; empty if there are no words. */
    public Optional<Deadline> deadline(FiscalYears fiscalYears) {
        String words = Blanks.strip(deadlineWords);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                reading.automatic() ? Deadline.printed(words, fiscalYears) : new Deadline(words, read(reading), true));
    }

    private static ReadingForm reading(DeadlineReading reading) {
        String kind = ReadingKind.of(reading).code();
        return switch (reading) {
            case DeadlineReading.Interval(var from, var to) ->
                new ReadingForm(kind, from == null ? "" : from.toString(), to == null ? "" : to.toString(), "");
            case DeadlineReading.Recurring(var cadence) -> new ReadingForm(kind, "", "", cadence.name());
            case DeadlineReading.Condition(), DeadlineReading.Ongoing(), DeadlineReading.Unclear() ->
                new ReadingForm(kind, "", "", "");
        };
    }

    private static DeadlineReading read(ReadingForm form) {
        return ReadingKind.ofCode(form.kind())
                .reading(
                        day(form.from()),
                        day(form.to()),
                        form.cadence().isEmpty() ? null : DeadlineReading.Cadence.valueOf(form.cadence()));
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.isBlank() ? null : Days.parse(typed.strip());
    }
}
