package org.jalon.assessment.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.assessment.period.PeriodDays;
import org.jspecify.annotations.Nullable;

/** The body of the POST that opens a period. */
@Schema(name = "PeriodToOpen")
record OpenBody(
        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2017-Q4")
        String code,

        @Schema(
                description = "What is printed for the code; null for the code itself",
                types = {"string", "null"},
                example = "FY2022/23")
        @Nullable
        String label,

        @Schema(
                description = "Its first day; null for that in the calendar. Given with 'to' or not at all",
                types = {"string", "null"},
                format = "date")
        @Nullable
        LocalDate from,

        @Schema(
                description = "Its last day, included",
                types = {"string", "null"},
                format = "date")
        @Nullable
        LocalDate to,

        @Schema(
                description = "null for the one in the calendar",
                types = {"string", "null"},
                format = "date")
        @Nullable
        LocalDate due) {

    /** What it says beside the code. */
    PeriodDays days() {
        return new PeriodDays(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(label),
                Optional.ofNullable(due));
    }
}
