package org.jalon.assessment.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.shared.ProblemWords;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(
        path = "/api/v1/mandates/{mandate}/frameworks/{framework}/periods/{period}/bulk",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Workflow")
class BulkController {

    private final BulkUpdates bulk;
    private final ProblemWords words;

    BulkController(BulkUpdates bulk, ProblemWords words) {
        this.bulk = bulk;
        this.words = words;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "postBulk", summary = "Do one act to several rows", description = """
                    In one transaction, row by row: those that may take it do, the others say why not. A row that somebody changed since it was
                    looked at is stale and left as it is. `id` undoes the whole in one step.""")
    BulkJson act(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @RequestBody BulkBody body) {
        PeriodAddress address = new PeriodAddress(mandate, framework, period);
        return BulkJson.of(
                bulk.act(address, body.versions(), body.toUpdate(), Optional.ofNullable(body.reason()), Route.API),
                words);
    }

    @PostMapping("/{id}/undo")
    @Operation(
            operationId = "undoBulk",
            summary = "Take back what one act did to several rows",
            description = "Only its author can. Rows that somebody went on from stay as they are and are refused.")
    BulkJson undo(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable String id) {
        return BulkJson.of(bulk.undo(new PeriodAddress(mandate, framework, period), id, Route.API), words);
    }
}
