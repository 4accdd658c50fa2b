package org.jalon.mandate.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.rest.MandateJson.WholeJson;
import org.jalon.mandate.settings.KeptMandate;
import org.jalon.mandate.settings.MandateKeeping;
import org.jalon.shared.IfMatch;
import org.jalon.shared.Lang;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/mandates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Mandates")
class MandatesController {

    private final Mandates mandates;
    private final MandateKeeping keeping;
    private final ProblemWords words;

    MandatesController(Mandates mandates, MandateKeeping keeping, ProblemWords words) {
        this.mandates = mandates;
        this.keeping = keeping;
        this.words = words;
    }

    @GetMapping
    @Operation(
            operationId = "listMandates",
            summary = "All mandates",
            description = "Ordered by their code, which is their part of every other address.")
    List<MandateJson> all(@RequestParam(defaultValue = "en") Lang lang) {
        return mandates.all().stream()
                .map(mandate -> MandateJson.of(mandate, lang))
                .toList();
    }

    @Snapshot
    @GetMapping("/{mandate}")
    @Operation(
            operationId = "getMandate",
            summary = "A mandate in both languages, and what was done to it",
            description = "Its ETag is what the If-Match of a change must say.")
    ResponseEntity<WholeJson> get(@PathVariable String mandate) {
        return answer(ResponseEntity.ok(), keeping.of(mandates.byCode(mandate)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "addMandate",
            summary = "Make a mandate, without any framework (administrators)",
            responses = {
                @ApiResponse(responseCode = "201", description = "Made"),
                @ApiResponse(responseCode = "409", description = "`mandate-exists`: another has this code"),
                @ApiResponse(
                        responseCode = "422",
                        description = "`invalid-content`: among others a code that stands for a page")
            })
    ResponseEntity<WholeJson> add(@RequestBody MandateBody.NewJson body) {
        Mandate made = keeping.create(body.code(), body.form());
        return answer(ResponseEntity.created(URI.create("/api/v1/mandates/" + made.code())), keeping.of(made));
    }

    @PutMapping(path = "/{mandate}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "putMandate",
            summary = "Say something else of a mandate from now on (administrators)",
            responses = {
                @ApiResponse(responseCode = "200", description = "Changed"),
                @ApiResponse(responseCode = "412", description = "`mandate-stale`: changed by somebody else since"),
                @ApiResponse(responseCode = "422", description = "`invalid-content`")
            })
    ResponseEntity<WholeJson> put(
            @PathVariable String mandate,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MandateBody.ChangeJson body) {
        Mandate found = mandates.byCode(mandate);
        int seen = IfMatch.version(ifMatch, words);
        return changed(() -> keeping.change(found, seen, body.form()));
    }

    @PostMapping(path = "/{mandate}/closing", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "closeMandate",
            summary = "End a mandate by a decision (administrators)",
            description = "No new period opens; everything stays readable, and what was begun is brought to its end.",
            responses = {
                @ApiResponse(responseCode = "200", description = "Closed"),
                @ApiResponse(responseCode = "409", description = "`mandate-closed` already"),
                @ApiResponse(responseCode = "412", description = "`mandate-stale`: changed by somebody else since")
            })
    ResponseEntity<WholeJson> close(
            @PathVariable String mandate,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MandateBody.ClosingJson body) {
        Mandate found = mandates.byCode(mandate);
        int seen = IfMatch.version(ifMatch, words);
        return changed(() -> keeping.close(found, seen, body.closing(), body.reason()));
    }

    @PostMapping(path = "/{mandate}/reopening", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "reopenMandate",
            summary = "Let a closed mandate run again (administrators)",
            responses = {
                @ApiResponse(responseCode = "200", description = "It runs"),
                @ApiResponse(responseCode = "409", description = "`mandate-open`: it was not closed"),
                @ApiResponse(responseCode = "412", description = "`mandate-stale`: changed by somebody else since")
            })
    ResponseEntity<WholeJson> reopen(
            @PathVariable String mandate,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MandateBody.ReopeningJson body) {
        Mandate found = mandates.byCode(mandate);
        int seen = IfMatch.version(ifMatch, words);
        return changed(() -> keeping.reopen(found, seen, body.reason()));
    }

    private ResponseEntity<WholeJson> changed(Supplier<KeptMandate> act) {
        try {
            return answer(ResponseEntity.ok(), act.get());
        } catch (KeptMandate.Stale e) {
            throw IfMatch.stale("mandate-stale", e.now(), e, words);
        }
    }

    private ResponseEntity<WholeJson> answer(ResponseEntity.BodyBuilder answer, KeptMandate kept) {
        return answer.eTag(IfMatch.tag(kept.version())).body(WholeJson.of(kept, keeping.acts(kept.mandate())));
    }
}
