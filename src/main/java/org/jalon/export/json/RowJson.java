package org.jalon.export.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.deadline.ReadingKind;
import org.jalon.table.AnnexTable;
import org.jalon.table.Difference;
import org.jalon.table.Lateness;

/** A row of the annex as JSON. */
@Schema(name = "Row")
public record RowJson(
        @Schema(description = "The indicator's number", example = "4.2.1")
        String indicator,

        @Schema(example = "1.1.1", description = "As this period prints it")
        String number,

        @Schema(description = "The indicator in the wording of the period")
        String text,

        @Schema(description = "At least one; a split row has several")
        List<PartJson> parts,

        @Schema(types = {"object", "null"}) Optional<DeadlineJson> deadline,
        List<CitationJson> citations,

        @Schema(
                description = "Why the source is doubtful here; null if it is not",
                types = {"string", "null"})
        Optional<String> doubt,

        @Schema(
                description = "How far the editing of the row has come",
                allowableValues = {
                    "carried-forward",
                    "edited",
                    "confirmed",
                    "submitted",
                    "returned",
                    "approved",
                    "published"
                })
        String state,

        @Schema(allowableValues = {"done", "not-due", "due-this-period", "overdue", "cannot-be-judged", "no-deadline"})
        String lateness,

        @Schema(
                description = "Days since the last day promised; null unless overdue",
                types = {"integer", "null"})
        Optional<Long> daysOverdue,

        @Schema(description = "In what it differs in print from the period before: status, deadline, comments")
        List<String> changed,

        @Schema(description = "The number of the newest version, which is also the ETag of the assessment")
        int version) {

    @Schema(name = "RowPart")
    public record PartJson(
            @Schema(
                    description = "The code of a level; null if the cell is blank ('not stated')",
                    example = "ongoing",
                    types = {"string", "null"})
            Optional<String> status,

            String comment) {}

    @Schema(name = "RowCitation")
    public record CitationJson(String symbol, String locator, String quote) {}

    /** The words as printed and, beside them, how they are read. */
    @Schema(name = "RowDeadline")
    public record DeadlineJson(
            @Schema(description = "As printed", example = "First half of 2017")
            String words,

            @Schema(allowableValues = {"interval", "condition", "recurring", "ongoing", "unclear"})
            String kind,

            @Schema(
                    types = {"string", "null"},
                    format = "date")
            Optional<LocalDate> from,

            @Schema(
                    types = {"string", "null"},
                    format = "date")
            Optional<LocalDate> to,

            @Schema(
                    types = {"string", "null"},
                    allowableValues = {"year", "half-year", "quarter", "month"})
            Optional<String> cadence,

            @Schema(description = "Whether a person set the reading, in place of Jalon")
            boolean corrected) {

        static DeadlineJson of(Deadline deadline) {
            return switch (deadline.reading()) {
                case DeadlineReading.Interval(var from, var to) ->
                    of(deadline, Optional.ofNullable(from), Optional.ofNullable(to), Optional.empty());
                case DeadlineReading.Recurring(var cadence) ->
                    of(
                            deadline,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(cadence.name().toLowerCase(Locale.ROOT).replace('_', '-')));
                case DeadlineReading.Condition(), DeadlineReading.Ongoing(), DeadlineReading.Unclear() ->
                    of(deadline, Optional.empty(), Optional.empty(), Optional.empty());
            };
        }

        private static DeadlineJson of(
                Deadline deadline, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> cadence) {
            String kind = ReadingKind.of(deadline.reading()).code();
            return new DeadlineJson(deadline.words(), kind, from, to, cadence, deadline.corrected());
        }
    }

    static RowJson of(AnnexTable.Row row) {
        AssessmentContent content = row.content();
        Lateness lateness = row.judgement().lateness();
        return new RowJson(
                row.indicator().code(),
                row.indicator().number().printed(),
                row.indicator().text(),
                content.parts().stream()
                        .map(part -> new PartJson(part.status(), part.comment()))
                        .toList(),
                content.deadline().map(DeadlineJson::of),
                content.citations().stream()
                        .map(citation -> new CitationJson(citation.symbol(), citation.locator(), citation.quote()))
                        .toList(),
                content.doubt(),
                row.assessment().state().code(),
                lateness.code(),
                lateness == Lateness.OVERDUE ? Optional.of(row.judgement().daysOverdue()) : Optional.empty(),
                row.changed().stream().map(Difference::code).toList(),
                row.assessment().version());
    }
}
