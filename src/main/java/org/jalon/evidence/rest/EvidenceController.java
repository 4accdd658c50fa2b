package org.jalon.evidence.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jalon.evidence.Evidence;
import org.jalon.evidence.EvidenceJson;
import org.jalon.evidence.EvidenceLinks;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.Mandates;
import org.jalon.shared.IfMatch;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.Snapshot;
import org.jalon.source.Passages;
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
import org.springframework.web.bind.annotation.RestController;

/** What is held of one passage and one indicator: said, judged anew, withdrawn. */
@RestController
@RequestMapping(path = "/api/v1/mandates/{mandate}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources")
class EvidenceController {

    private static final String ROLE =
            "Needs the role of an officer. It changes no status, and goes on where periods are sealed.";

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final Outlines outlines;
    private final Passages passages;
    private final EvidenceLinks links;
    private final ProblemWords words;

    EvidenceController(
            Mandates mandates,
            Frameworks frameworks,
            Outlines outlines,
            Passages passages,
            EvidenceLinks links,
            ProblemWords words) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.outlines = outlines;
        this.passages = passages;
        this.links = links;
        this.words = words;
    }

    @PostMapping(
            path = "/frameworks/{framework}/indicators/{indicator}/evidence",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "addEvidence",
            summary = "Say that a passage bears upon an indicator",
            description = ROLE,
            responses = {
                @ApiResponse(responseCode = "201", description = "Said; the `ETag` is its version"),
                @ApiResponse(responseCode = "409", description = "`evidence-known`: that is held already")
            })
    ResponseEntity<EvidenceJson> add(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String indicator,
            @RequestBody EvidenceBody.Link body) {
        Mandate found = mandates.byCode(mandate);
        Framework owner = frameworks.byCode(found, framework);
        ElementId element = outlines.indicatorId(owner, indicator);
        long id = links.link(
                found, passages.byKey(found, body.passage()), element, body.direction().direction, body.judgement());
        Evidence now = links.byId(found, id);
        return ResponseEntity.created(URI.create(MandateNavigation.files(mandate) + "/evidence/" + id))
                .eTag(IfMatch.tag(now.version()))
                .body(EvidenceJson.of(now));
    }

    @Snapshot
    @GetMapping("/evidence/{id}")
    @Operation(operationId = "getEvidence", summary = "What is held of a passage and an indicator")
    ResponseEntity<EvidenceJson> one(@PathVariable String mandate, @PathVariable long id) {
        return answer(links.byId(mandates.byCode(mandate), id));
    }

    @PutMapping(path = "/evidence/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "judgeEvidence", summary = "Judge anew", description = ROLE)
    ResponseEntity<EvidenceJson> change(
            @PathVariable String mandate,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody EvidenceBody.Change body) {
        int seen = IfMatch.version(ifMatch, words);
        return change(mandate, id, link -> links.change(link, seen, body.direction().direction, body.judgement()));
    }

    @PostMapping(path = "/evidence/{id}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "withdrawEvidence",
            summary = "Hold it no more",
            description = "What was held stays in its history. " + ROLE)
    ResponseEntity<EvidenceJson> withdraw(
            @PathVariable String mandate,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody EvidenceBody.Withdrawal body) {
        int seen = IfMatch.version(ifMatch, words);
        String reason = body.reason() == null ? "" : body.reason();
        return change(mandate, id, link -> links.withdraw(link, seen, reason));
    }

    private interface Change {
        void make(Evidence link);
    }

    private ResponseEntity<EvidenceJson> change(String mandate, long id, Change change) {
        Mandate found = mandates.byCode(mandate);
        try {
            change.make(links.byId(found, id));
            return answer(links.byId(found, id));
        } catch (EvidenceLinks.Stale e) {
            throw IfMatch.stale("evidence-stale", e.now(), e, words);
        }
    }

    private static ResponseEntity<EvidenceJson> answer(Evidence link) {
        return ResponseEntity.ok().eTag(IfMatch.tag(link.version())).body(EvidenceJson.of(link));
    }
}
