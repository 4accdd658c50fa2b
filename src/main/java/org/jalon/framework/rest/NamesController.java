package org.jalon.framework.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Labelled;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a framework, its annex and its statuses are called in a period, and other names from a period on. */
@RestController
@RequestMapping(
        path = "/api/v1/mandates/{mandate}/frameworks/{framework}/names",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Frameworks")
class NamesController {

    private static final String HOW = """
            It holds from the period `from` on, which is open or planned; what is sealed keeps its names. With a reason that is kept. `If-Match` is the ETag
            of the names, the scale or the elements that were looked at. Needs the role of an administrator.""";

    private final Frameworks frameworks;
    private final FrameworkChanges changes;
    private final ChangeRequests requests;

    NamesController(Frameworks frameworks, FrameworkChanges changes, ChangeRequests requests) {
        this.frameworks = frameworks;
        this.changes = changes;
        this.requests = requests;
    }

    @Schema(name = "FrameworkNames")
    record NamesJson(String titleEn, String titleFr, String annex, List<StatusName> statuses) {

        @Schema(name = "StatusName")
        record StatusName(String code, String labelEn, String labelFr) {

            static StatusName of(StatusLevel level) {
                return new StatusName(
                        level.code(), level.label().en(), level.label().fr());
            }
        }

        static NamesJson of(Framework framework) {
            return new NamesJson(
                    framework.title().en(),
                    framework.title().fr(),
                    framework.annex(),
                    framework.scale().levels().stream().map(StatusName::of).toList());
        }
    }

    @Snapshot
    @GetMapping
    @Operation(
            operationId = "listFrameworkNames",
            summary = "What a framework, its annex and its statuses are called in a period",
            description = "The ETag is what a change's If-Match must say.")
    ResponseEntity<NamesJson> of(
            @PathVariable String mandate, @PathVariable String framework, @RequestParam String period) {
        Framework found = requests.framework(mandate, framework);
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(changes.count(found)))
                .body(names(found, requests.period(found, period)));
    }

    @PutMapping(path = "/title", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "renameFramework", summary = "Give a framework another title", description = HOW)
    ResponseEntity<NamesJson> title(
            @PathVariable String mandate,
            @PathVariable String framework,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ChangeBody.NewName body) {
        return rename(mandate, framework, ifMatch, new Labelled.Title(), body);
    }

    @PutMapping(path = "/annex", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "renameAnnex",
            summary = "Publish a framework as another annex",
            description = "An annex has the same name in all languages. " + HOW)
    ResponseEntity<NamesJson> annex(
            @PathVariable String mandate,
            @PathVariable String framework,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ChangeBody.NewName body) {
        return rename(mandate, framework, ifMatch, new Labelled.Annex(), body);
    }

    @PutMapping(path = "/statuses/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "renameStatus", summary = "Give a status another name", description = HOW)
    ResponseEntity<NamesJson> status(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ChangeBody.NewName body) {
        return rename(mandate, framework, ifMatch, new Labelled.Status(code), body);
    }

    private ResponseEntity<NamesJson> rename(
            String mandate, String framework, @Nullable String ifMatch, Labelled what, ChangeBody.NewName body) {
        return requests.change(
                        mandate,
                        framework,
                        ifMatch,
                        body,
                        (found, from, reason) -> changes.rename(found, what, body.words(), from, reason),
                        this::names)
                .answer(HttpStatus.OK);
    }

    private NamesJson names(Framework framework, ReportingPeriod period) {
        return NamesJson.of(frameworks.in(framework, period));
    }
}
