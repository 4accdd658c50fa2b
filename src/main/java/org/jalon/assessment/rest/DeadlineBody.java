package org.jalon.assessment.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;
import org.jalon.assessment.deadline.ReadingKind;
import org.jalon.assessment.rest.json.Cadences;
import org.jalon.shared.Days;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.text.CommentText;
import org.jspecify.annotations.Nullable;

/** The deadline in the body of a PUT. */
@Schema(name = "DeadlineToWrite")
record DeadlineBody(
        @JsonProperty(required = true)
        @JsonSetter(nulls = Nulls.FAIL)
        @Schema(description = "As printed", example = "First half of 2018")
        String words,

        @Schema(
                description = "A person's reading of the words. Left out or null: Jalon reads them",
                types = {"object", "null"})
        @Nullable
        ReadingBody reading,

        @Schema(
                description =
                        "false: Jalon reads the words, whatever 'reading' says; so what GET answered can be sent back with other words",
                types = {"boolean", "null"})
        @Nullable
        Boolean corrected) {

    @Schema(name = "ReadingToWrite")
    record ReadingBody(
            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(
                    allowableValues = {"interval", "condition", "recurring", "ongoing", "unclear"},
                    example = "interval")
            String kind,

            @Schema(
                    description = "First day of an interval",
                    format = "date",
                    types = {"string", "null"},
                    example = "2018-01-01")
            @Nullable
            String from,

            @Schema(
                    description = "Last day of an interval",
                    format = "date",
                    types = {"string", "null"},
                    example = "2018-06-30")
            @Nullable
            String to,

            @Schema(
                    description = "How often a recurring deadline recurs: year, half-year, quarter or month",
                    types = {"string", "null"})
            @Nullable
            String cadence) {

        private Optional<DeadlineReading> read(List<Flaw> flaws) {
            int before = flaws.size();
            Optional<ReadingKind> known = Arrays.stream(ReadingKind.values())
                    .filter(value -> value.code().equals(kind))
                    .findFirst();
            if (known.isEmpty()) {
                flaws.add(Flaw.at("/deadline/reading/kind", "body.unknownKind", kind));
            }
            LocalDate first = day(from, "/deadline/reading/from", flaws);
            LocalDate last = day(to, "/deadline/reading/to", flaws);
            Optional<Cadence> often = Optional.ofNullable(cadence).flatMap(Cadences::ofCode);
            if (cadence != null && often.isEmpty()) {
                flaws.add(Flaw.at("/deadline/reading/cadence", "body.unknownCadence", cadence));
            }
            if (flaws.size() > before) {
                return Optional.empty();
            }
            try {
                return Optional.of(known.orElseThrow().reading(first, last, often.orElse(null)));
            } catch (IllegalArgumentException e) {
                flaws.add(Flaw.at("/deadline/reading", "body.impossibleReading"));
                return Optional.empty();
            }
        }
    }

    /** The deadline, or nothing and what is wrong with it at the end of {@code flaws}. */
    Optional<Deadline> read(List<Flaw> flaws) {
        String text = new CommentText(words).text().strip();
        if (text.isEmpty()) {
            flaws.add(Flaw.at("/deadline/words", "body.deadlineWithoutWords"));
            return Optional.empty();
        }
        if (text.length() > Deadline.MAX_LENGTH) {
            flaws.add(Flaw.at("/deadline/words", "body.tooLong", Deadline.MAX_LENGTH));
            return Optional.empty();
        }
        if (reading == null || Boolean.FALSE.equals(corrected)) {
            return Optional.of(Deadline.printed(text));
        }
        return reading.read(flaws).map(read -> new Deadline(text, read, true));
    }

    private static @Nullable LocalDate day(@Nullable String text, String pointer, List<Flaw> flaws) {
        if (text == null) {
            return null;
        }
        try {
            return Days.parse(text);
        } catch (DateTimeParseException e) {
            flaws.add(Flaw.at(pointer, "body.badDay"));
            return null;
        }
    }
}
