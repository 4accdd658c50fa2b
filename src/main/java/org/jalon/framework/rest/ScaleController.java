package org.jalon.framework.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.IfMatch;
import org.jalon.shared.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The status scale of a framework in a period, what is done to it, and everything that was ever done to the framework. */
@RestController
@RequestMapping(path = "/api/v1/mandates/{mandate}/frameworks/{framework}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Frameworks")
class ScaleController {

    private static final String HOW = """
            It holds from the period `from` on, which is open or planned; what is sealed keeps its scale. With a reason that is kept. `If-Match` is the ETag
            of the scale or of the elements that were looked at. Needs the role of an administrator.""";

    private final Frameworks frameworks;
    private final FrameworkChanges changes;
    private final ChangeRequests requests;

    ScaleController(Frameworks frameworks, FrameworkChanges changes, ChangeRequests requests) {
        this.frameworks = frameworks;
        this.changes = changes;
        this.requests = requests;
    }

    @Schema(name = "Status")
    record StatusJson(
            String code,
            int rank,
            String labelEn,
            String labelFr,
            String symbol,
            String colour,
            boolean done,
            boolean ordered) {

        static StatusJson of(StatusLevel level) {
            return new StatusJson(
                    level.code(),
                    level.rank(),
                    level.label().en(),
                    level.label().fr(),
                    level.symbol(),
                    level.colour(),
                    level.done(),
                    level.ordered());
        }
    }

    @Snapshot
    @GetMapping("/statuses")
    @Operation(
            operationId = "listStatuses",
            summary = "The status scale of a framework in a period",
            description = "The most advanced first. The ETag is what a change's If-Match must say.")
    ResponseEntity<List<StatusJson>> statuses(
            @PathVariable String mandate, @PathVariable String framework, @RequestParam String period) {
        Framework found = requests.framework(mandate, framework);
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(changes.count(found)))
                .body(scale(found, requests.period(found, period)));
    }

    @PostMapping(path = "/statuses", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "addStatus", summary = "Put a status on the scale", description = HOW)
    ResponseEntity<List<StatusJson>> add(
            @PathVariable String mandate,
            @PathVariable String framework,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ChangeBody.NewStatus body) {
        return requests.change(
                        mandate,
                        framework,
                        ifMatch,
                        body,
                        (found, from, reason) -> changes.addStatus(
                                found, body.status(), Optional.ofNullable(body.above()), from, reason),
                        this::scale)
                .answer(HttpStatus.CREATED);
    }

    @PostMapping(path = "/statuses/{code}/end", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "endStatus",
            summary = "Offer a status no more",
            description =
                    "Rows that say it go on saying it until somebody looks at them; then they need another one. " + HOW)
    ResponseEntity<List<StatusJson>> end(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ChangeBody.Act body) {
        return requests.change(
                        mandate,
                        framework,
                        ifMatch,
                        body,
                        (found, from, reason) -> changes.endStatus(found, code, from, reason),
                        this::scale)
                .answer(HttpStatus.OK);
    }

    @Snapshot
    @GetMapping("/changes")
    @Operation(
            operationId = "listFrameworkChanges",
            summary = "Everything that was done to a framework after it was created",
            description = "The newest first.")
    List<ChangeJson> changes(@PathVariable String mandate, @PathVariable String framework) {
        return changes.of(requests.framework(mandate, framework)).stream()
                .map(ChangeJson::of)
                .toList();
    }

    private List<StatusJson> scale(Framework framework, ReportingPeriod period) {
        return frameworks.in(framework, period).scale().levels().stream()
                .map(StatusJson::of)
                .toList();
    }
}
