package org.jalon.measure.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.Mandates;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.Measure;
import org.jalon.measure.Measures;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationId;
import org.jalon.measure.ObservationUpdates;
import org.jalon.measure.ObservationUpdates.Outcome;
import org.jalon.measure.Observations;
import org.jalon.measure.rest.ObservationJson.VersionJson;
import org.jalon.shared.IfMatch;
import org.jalon.shared.Lang;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.Snapshot;
import org.jalon.source.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One figure: added, read, revised. */
@RestController
@RequestMapping(path = "/api/v1/mandates/{mandate}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Figures")
class ObservationsController {

    private final Mandates mandates;
    private final Measures measures;
    private final Observations observations;
    private final ObservationUpdates updates;
    private final Documents documents;
    private final ProblemWords words;

    ObservationsController(
            Mandates mandates,
            Measures measures,
            Observations observations,
            ObservationUpdates updates,
            Documents documents,
            ProblemWords words) {
        this.mandates = mandates;
        this.measures = measures;
        this.observations = observations;
        this.updates = updates;
        this.documents = documents;
        this.words = words;
    }

    @PostMapping(path = "/measures/{code}/observations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "addObservation",
            summary = "Add a figure to a measure",
            description =
                    "A later figure for the same day stands beside the first one, and so do two documents that disagree. Needs the role of an officer.",
            responses = @ApiResponse(responseCode = "201", description = "The figure as it is kept"))
    ResponseEntity<ObservationJson> add(
            @PathVariable String mandate,
            @PathVariable String code,
            @RequestParam(defaultValue = "en") Lang lang,
            @RequestBody ObservationBody body) {
        Mandate found = mandates.byCode(mandate);
        Measure measure = measures.byCode(found, code);
        Observation added = updates.add(found, measure, body.words());
        return ResponseEntity.created(URI.create(MandateNavigation.files(mandate) + "/observations/"
                        + added.id().value()))
                .eTag(IfMatch.tag(added.version()))
                .body(json(found, added, lang));
    }

    @Snapshot
    @GetMapping({"/observations/{id}", "/measures/{code}/observations/{id:\\d+}"})
    @Operation(
            operationId = "getObservation",
            summary = "One figure",
            description =
                    "The answer, changed and with a `reason`, is the body of a PUT; its ETag is what that PUT's If-Match must say.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The figure as it stands",
                            headers =
                                    @Header(
                                            name = HttpHeaders.ETAG,
                                            description = "The number of its version, quoted",
                                            schema = @Schema(type = "string", example = "\"1\""))))
    ResponseEntity<ObservationJson> get(
            @PathVariable String mandate, @PathVariable long id, @RequestParam(defaultValue = "en") Lang lang) {
        Mandate found = mandates.byCode(mandate);
        Observation now = observations.byId(found, new ObservationId(id));
        return ResponseEntity.ok().eTag(IfMatch.tag(now.version())).body(json(found, now, lang));
    }

    @Snapshot
    @GetMapping({"/observations/{id}/history", "/measures/{code}/observations/{id:\\d+}/history"})
    @Operation(
            operationId = "getObservationHistory",
            summary = "All that was ever written of a figure",
            description = "The newest version first, each with who, when and why.")
    List<VersionJson> history(
            @PathVariable String mandate, @PathVariable long id, @RequestParam(defaultValue = "en") Lang lang) {
        Mandate found = mandates.byCode(mandate);
        Observation now = observations.byId(found, new ObservationId(id));
        DocumentNames names = new DocumentNames(documents.of(found));
        Measure measure = measures.byId(found, now.measureId());
        return observations.history(found, now.id()).stream()
                .map(version -> VersionJson.of(measure, now, version, names, lang))
                .toList();
    }

    @PutMapping(
            path = {"/observations/{id}", "/measures/{code}/observations/{id:\\d+}"},
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "reviseObservation",
            summary = "Revise a figure",
            description =
                    "The body replaces all of it, and `reason` says why. The old version stays in the history. 412 if somebody else revised it"
                            + " since; the answer then holds what stands now. Needs the role of an officer.")
    ResponseEntity<ObservationJson> revise(
            @PathVariable String mandate,
            @PathVariable long id,
            @RequestParam(defaultValue = "en") Lang lang,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Parameter(
                            required = true,
                            description = "The ETag of the version that is revised",
                            schema = @Schema(type = "string", example = "\"1\""))
                    @Nullable
                    String ifMatch,
            @RequestBody ObservationBody body) {
        int seen = IfMatch.version(ifMatch, words);
        Mandate found = mandates.byCode(mandate);
        return switch (updates.revise(found, new ObservationId(id), seen, body.words(), body.why())) {
            case Outcome.Accepted(Observation now) ->
                ResponseEntity.ok().eTag(IfMatch.tag(now.version())).body(json(found, now, lang));
            case Outcome.Stale(Observation now) -> throw stale(now, json(found, now, lang));
        };
    }

    private ErrorResponseException stale(Observation now, ObservationJson current) {
        ProblemDetail problem = words.of(
                HttpStatus.PRECONDITION_FAILED, "figure-stale", Integer.toString(now.version()), now.personName());
        problem.setProperty("current", current);
        return IfMatch.stale(problem, now.version(), null);
    }

    private ObservationJson json(Mandate mandate, Observation observation, Lang lang) {
        return ObservationJson.of(
                measures.byId(mandate, observation.measureId()),
                observation,
                new DocumentNames(documents.of(mandate)),
                lang);
    }
}
