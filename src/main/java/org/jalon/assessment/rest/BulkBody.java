package org.jalon.assessment.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.update.RowVersion;
import org.jalon.assessment.workflow.Update;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jspecify.annotations.Nullable;

/** One act for several rows. */
@Schema(name = "Bulk")
record BulkBody(
        @JsonProperty(required = true)
        @JsonSetter(nulls = Nulls.FAIL)
        @Schema(allowableValues = {"confirm", "set-deadline", "submit", "approve", "return"})
        String act,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
        List<RowBody> rows,

        @Schema(
                description = "One for all rows, kept at each; needed to return",
                types = {"string", "null"})
        @Nullable
        String reason,

        @Schema(
                description = "The words of the new deadline, read by Jalon; null for none. Only with set-deadline",
                types = {"string", "null"})
        @Nullable
        String deadline) {

    @Schema(name = "BulkRow")
    record RowBody(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "1.1.1")
            String indicator,

            @JsonProperty(required = true) @Schema(description = "The version that was looked at", example = "3")
            int version) {}

    List<RowVersion> versions() {
        return rows.stream()
                .map(row -> new RowVersion(row.indicator(), row.version()))
                .toList();
    }

    /** @throws FlawedInput if there is no such act for several rows */
    Update toUpdate() {
        return switch (act) {
            case "confirm" -> new Update.ConfirmNoChange();
            case "submit" -> new Update.Submit();
            case "approve" -> new Update.Approve();
            case "return" -> new Update.Return(reason == null ? "" : reason);
            case "set-deadline" ->
                new Update.SetDeadline(
                        Optional.ofNullable(deadline)
                                .filter(words -> !words.isBlank())
                                .map(Deadline::printed),
                        Optional.empty());
            default -> throw new FlawedInput(List.of(Flaw.at("/act", "body.unknownBulk", act)));
        };
    }
}
