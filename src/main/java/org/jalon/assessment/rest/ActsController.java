package org.jalon.assessment.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.rest.json.AssessmentJson;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.shared.IfMatch;
import org.jalon.shared.ProblemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Workflow")
class ActsController {

    private final AssessmentUpdates updates;
    private final ProblemWords words;

    ActsController(AssessmentUpdates updates, ProblemWords words) {
        this.updates = updates;
        this.words = words;
    }

    @PostMapping(
            path = "/api/v1/mandates/{mandate}/frameworks/{framework}/periods/{period}/assessments/{indicator}/acts",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "postAct",
            summary = "Confirm, submit, approve, return, restore or undo",
            description = """
                    What may be done when and by whom is said by docs/states-roles-actions.md; everything else is refused with 403 (another person
                    could) or 409 (nobody could as things stand). `If-Match` names the version that was looked at.""")
    ResponseEntity<AssessmentJson> act(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable String indicator,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Parameter(
                            required = true,
                            description = "The ETag of the version that was looked at",
                            schema = @Schema(type = "string", example = "\"3\""))
                    @Nullable
                    String ifMatch,
            @RequestBody ActBody body) {
        AssessmentAddress address = new AssessmentAddress(mandate, framework, period, indicator);
        int expected = IfMatch.version(ifMatch, words);
        return Answers.of(address, updates.update(address, expected, body.toUpdate(), Route.API), words);
    }
}
