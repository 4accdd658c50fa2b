package org.jalon.assessment.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.rest.json.AssessmentJson;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Update;
import org.jalon.shared.IfMatch;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(
        path = "/api/v1/mandates/{mandate}/frameworks/{framework}/periods/{period}/assessments/{indicator}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Assessments")
class AssessmentsController {

    private final Assessments assessments;
    private final AssessmentUpdates updates;
    private final StrictJson json;
    private final ProblemWords words;

    AssessmentsController(Assessments assessments, AssessmentUpdates updates, StrictJson json, ProblemWords words) {
        this.assessments = assessments;
        this.updates = updates;
        this.json = json;
        this.words = words;
    }

    @GetMapping
    @Operation(
            operationId = "getAssessment",
            summary = "What a period says of an indicator",
            description =
                    "The answer, changed, is the body of a PUT; its ETag is what that PUT's If-Match must say. While a corrigendum is"
                            + " prepared, readers get what was sealed last, officers and above what they prepare.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The assessment as it stands",
                            headers =
                                    @Header(
                                            name = HttpHeaders.ETAG,
                                            description = "The number of its version, quoted",
                                            schema = @Schema(type = "string", example = "\"3\""))))
    ResponseEntity<AssessmentJson> get(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable String indicator) {
        AssessmentAddress address = new AssessmentAddress(mandate, framework, period, indicator);
        return Answers.of(address, assessments.at(address));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PutDescription
    ResponseEntity<AssessmentJson> put(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable String indicator,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Parameter(
                            required = true,
                            description = "The ETag of the version that is changed",
                            schema = @Schema(type = "string", example = "\"3\""))
                    @Nullable
                    String ifMatch,
            @RequestBody JsonNode body) {
        AssessmentAddress address = new AssessmentAddress(mandate, framework, period, indicator);
        int expected = IfMatch.version(ifMatch, words);
        Update update = body.has("noChange")
                ? json.read(body, NoChangeBody.class).toUpdate()
                : json.read(body, AssessmentBody.class).toUpdate();
        return Answers.of(address, updates.update(address, expected, update, Route.API), words);
    }
}
