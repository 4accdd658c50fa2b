package org.jalon.assessment.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jalon.assessment.workflow.Update;
import org.jalon.shared.FlawedInput;

/** The body of a PUT that confirms what was carried forward: an act with a name and a time, unlike leaving the row alone. */
@Schema(name = "NoChange")
record NoChangeBody(
        @JsonProperty(required = true) @Schema(allowableValues = "true", example = "true")
        boolean noChange) {

    /** @throws FlawedInput if it says that there is a change, and not which one */
    Update.ConfirmNoChange toUpdate() {
        if (!noChange) {
            throw new FlawedInput(List.of(FlawedInput.Flaw.at("/noChange", "body.changeWithoutContent")));
        }
        return new Update.ConfirmNoChange();
    }
}
