package org.jalon.assessment.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.assignment.Assignments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(
        path = "/api/v1/mandates/{mandate}/frameworks/{framework}/periods/{period}/assignments",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Workflow")
class AssignmentsController {

    private final Assignments assignments;

    AssignmentsController(Assignments assignments) {
        this.assignments = assignments;
    }

    @Schema(name = "Assignment")
    record AssignmentBody(
            @JsonProperty(required = true)
            @Schema(
                    description = "The username of an officer; null to take the rows back",
                    types = {"string", "null"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String officer,

            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
            @Schema(
                    description = "Numbers of pillars, objectives or indicators",
                    example = "[\"1\", \"2.1\", \"3.1.2\"]")
            List<String> numbers) {}

    @Schema(name = "Assigned")
    record AssignedJson(
            @Schema(description = "The indicators, in the order of the table")
            List<String> indicators) {}

    @GetMapping
    @Operation(
            operationId = "listAssignments",
            summary = "Who has which rows",
            description = "Usernames by the number of the indicator; rows that nobody has are left out.")
    Map<String, String> list(
            @PathVariable String mandate, @PathVariable String framework, @PathVariable String period) {
        return assignments.at(new PeriodAddress(mandate, framework, period));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "postAssignment",
            summary = "Share rows out",
            description =
                    "Gives all rows below the named numbers to an officer, in place of whoever had them. It forbids nobody anything.")
    AssignedJson assign(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @RequestBody AssignmentBody body) {
        PeriodAddress address = new PeriodAddress(mandate, framework, period);
        String officer = body.officer();
        return new AssignedJson(
                officer == null
                        ? assignments.release(address, body.numbers())
                        : assignments.assign(address, body.numbers(), officer));
    }
}
