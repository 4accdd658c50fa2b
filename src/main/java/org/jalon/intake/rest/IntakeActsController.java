package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jalon.assessment.PeriodAddress;
import org.jalon.intake.annex.Acceptances;
import org.jalon.intake.annex.Wanted;
import org.jalon.intake.proposal.IntakeId;
import org.jalon.shared.ProblemWords;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a file that was brought in. */
@RestController
@RequestMapping("/api/v1/mandates/{mandate}/frameworks/{framework}/periods/{period}/intakes")
@Tag(name = "Intakes")
class IntakeActsController {

    private final Acceptances acceptances;
    private final ProblemWords problems;

    IntakeActsController(Acceptances acceptances, ProblemWords problems) {
        this.acceptances = acceptances;
        this.problems = problems;
    }

    @PostMapping(
            path = "/{id}/acceptance",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "acceptIntake",
            summary = "Accept what is clear, or chosen rows and cells",
            description =
                    "One transaction. Officers accept what the period says; what changes the framework needs an administrator, who names those rows.")
    @ApiResponse(responseCode = "409", description = "The framework refuses a change; nothing was done")
    IntakeBodies.AcceptedJson accept(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable long id,
            @RequestBody IntakeBodies.Accepting body) {
        PeriodAddress address = new PeriodAddress(mandate, framework, period);
        Wanted wanted = new Wanted(body.keys(), IntakeParameters.cells(body.cells()), body.seen());
        return IntakeBodies.AcceptedJson.of(
                acceptances.accept(address, new IntakeId(id), wanted, ProblemWords.language()), problems);
    }

    @PostMapping(path = "/{id}/undo", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "undoIntake",
            summary = "Take back one's newest step of an intake",
            description = "Rows that somebody went on from stay and say so.")
    @ApiResponse(responseCode = "409", description = "`intake-nothing`: there is no step to take back")
    IntakeBodies.UndoneJson undo(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable long id) {
        PeriodAddress address = new PeriodAddress(mandate, framework, period);
        return IntakeBodies.UndoneJson.of(
                acceptances.undo(address, new IntakeId(id), ProblemWords.language()), problems);
    }
}
