package org.jalon.assessment.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.workflow.Update;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jspecify.annotations.Nullable;

/** What is to be done to a row, other than writing new content. */
@Schema(name = "Act")
record ActBody(
        @JsonProperty(required = true)
        @JsonSetter(nulls = Nulls.FAIL)
        @Schema(
                allowableValues = {"confirm", "submit", "approve", "return", "restore", "undo"},
                example = "submit")
        String act,

        @Schema(
                description = "Needed to return; taken to restore. Up to 2,000 characters, kept in the history",
                types = {"string", "null"})
        @Nullable
        String reason,

        @Schema(
                description = "The version to restore; only with that act",
                types = {"integer", "null"})
        @Nullable
        Integer version) {

    /** @throws FlawedInput if there is no such act */
    Update toUpdate() {
        return switch (act) {
            case "confirm" -> new Update.ConfirmNoChange();
            case "submit" -> new Update.Submit();
            case "approve" -> new Update.Approve();
            case "return" -> new Update.Return(reason == null ? "" : reason);
            case "undo" -> new Update.Undo();
            case "restore" -> {
                if (version == null) {
                    throw new FlawedInput(List.of(Flaw.at("/version", "body.restoreWhich")));
                }
                yield new Update.Restore(version, Optional.ofNullable(reason));
            }
            default -> throw new FlawedInput(List.of(Flaw.at("/act", "body.unknownAct", act)));
        };
    }
}
