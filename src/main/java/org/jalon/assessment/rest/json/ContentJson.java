package org.jalon.assessment.rest.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.deadline.ReadingKind;
import org.jalon.shared.Citation;

/** The pieces of an assessment's content as they are answered. */
final class ContentJson {

    private ContentJson() {}

    @Schema(name = "Part")
    record PartJson(
            @Schema(
                    description =
                            "The code of a level of the framework's scale; null if the cell is blank ('not stated')",
                    example = "ongoing",
                    types = {"string", "null"})
            Optional<String> status,

            @Schema(
                    description = "Plain text; lines that begin with a dash are bullets",
                    example = "The texts have been drafted")
            String comment) {

        static List<PartJson> of(AssessmentContent content) {
            return content.parts().stream().map(PartJson::of).toList();
        }

        private static PartJson of(Part part) {
            return new PartJson(part.status(), part.comment());
        }
    }

    @Schema(name = "Deadline")
    record DeadlineJson(
            @Schema(description = "As printed", example = "First half of 2017")
            String words,

            ReadingJson reading,

            @Schema(description = "Whether a person set the reading, in place of Jalon")
            boolean corrected) {

        static Optional<DeadlineJson> of(AssessmentContent content) {
            return content.deadline()
                    .map(deadline -> new DeadlineJson(
                            deadline.words(), ReadingJson.of(deadline.reading()), deadline.corrected()));
        }
    }

    @Schema(
            name = "Reading",
            description = "How the words of a deadline are read. Days are included and have no time zone.")
    record ReadingJson(
            @Schema(allowableValues = {"interval", "condition", "recurring", "ongoing", "unclear"})
            String kind,

            @Schema(
                    types = {"string", "null"},
                    format = "date",
                    example = "2017-01-01")
            Optional<LocalDate> from,

            @Schema(
                    types = {"string", "null"},
                    format = "date",
                    example = "2017-06-30")
            Optional<LocalDate> to,

            @Schema(
                    types = {"string", "null"},
                    allowableValues = {"year", "half-year", "quarter", "month"})
            Optional<String> cadence) {

        static ReadingJson of(DeadlineReading reading) {
            String kind = ReadingKind.of(reading).code();
            return switch (reading) {
                case DeadlineReading.Interval(var from, var to) ->
                    new ReadingJson(kind, Optional.ofNullable(from), Optional.ofNullable(to), Optional.empty());
                case DeadlineReading.Recurring(var cadence) ->
                    new ReadingJson(kind, Optional.empty(), Optional.empty(), Optional.of(Cadences.code(cadence)));
                case DeadlineReading.Condition(), DeadlineReading.Ongoing(), DeadlineReading.Unclear() ->
                    new ReadingJson(kind, Optional.empty(), Optional.empty(), Optional.empty());
            };
        }
    }

    @Schema(name = "Citation")
    record CitationJson(
            @Schema(example = "S/2017/478") String symbol,
            @Schema(example = "Annex I, 1.1.1") String locator,

            @Schema(description = "The words quoted; empty if none are")
            String quote) {

        static List<CitationJson> of(AssessmentContent content) {
            return content.citations().stream().map(CitationJson::of).toList();
        }

        private static CitationJson of(Citation citation) {
            return new CitationJson(citation.symbol(), citation.locator(), citation.quote());
        }
    }
}
