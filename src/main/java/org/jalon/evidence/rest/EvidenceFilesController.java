package org.jalon.evidence.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.jalon.evidence.Evidence;
import org.jalon.evidence.EvidenceCsv;
import org.jalon.evidence.EvidenceJson;
import org.jalon.evidence.EvidenceLinks;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.shared.Lang;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.ResponseFiles;
import org.jalon.shared.Snapshot;
import org.jalon.source.Passage;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Evidence as files: of one indicator, of a framework, of a mandate. */
@RestController
@RequestMapping("/api/v1/mandates/{mandate}")
@Tag(name = "Sources")
class EvidenceFilesController {

    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    private static final String NOTE =
            "Language of the column `note`: what somebody holds of the words or, where nobody judged, what is noted of them";

    private static final Comparator<Evidence> BY_INDICATOR = Comparator.comparing(Evidence::framework)
            .thenComparing(link -> new OutlineNumber(link.indicator()))
            .thenComparing(Evidence::passage, Passage.NEWEST_FIRST)
            .thenComparingLong(Evidence::id);

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final Outlines outlines;
    private final EvidenceLinks links;
    private final ResponseFiles outgoing;

    EvidenceFilesController(
            Mandates mandates, Frameworks frameworks, Outlines outlines, EvidenceLinks links, ResponseFiles outgoing) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.outlines = outlines;
        this.links = links;
        this.outgoing = outgoing;
    }

    @Snapshot
    @GetMapping(
            path = "/frameworks/{framework}/indicators/{indicator}/evidence.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getEvidenceOfIndicator",
            summary = "What documents say of an indicator",
            description = "The latest first. An empty list is an answer: no document says anything of it.")
    List<EvidenceJson> json(
            @PathVariable String mandate, @PathVariable String framework, @PathVariable String indicator) {
        return of(mandate, framework, indicator).stream().map(EvidenceJson::of).toList();
    }

    @Snapshot
    @GetMapping(path = "/frameworks/{framework}/indicators/{indicator}/evidence.csv", produces = CSV)
    @Operation(operationId = "getEvidenceOfIndicatorAsCsv", summary = "What documents say of an indicator, as CSV")
    ResponseEntity<Resource> csv(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String indicator,
            @Parameter(description = NOTE) @RequestParam(defaultValue = "en") Lang lang) {
        return file(mandate + "-" + indicator + "-evidence", of(mandate, framework, indicator), lang);
    }

    @Snapshot
    @GetMapping(path = "/frameworks/{framework}/evidence.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getEvidenceOfFramework",
            summary = "What documents say of the indicators of a framework",
            description = "By indicator, the latest first.")
    List<EvidenceJson> json(@PathVariable String mandate, @PathVariable String framework) {
        return of(mandate, framework).stream().map(EvidenceJson::of).toList();
    }

    @Snapshot
    @GetMapping(path = "/frameworks/{framework}/evidence.csv", produces = CSV)
    @Operation(
            operationId = "getEvidenceOfFrameworkAsCsv",
            summary = "What documents say of the indicators of a framework, as CSV")
    ResponseEntity<Resource> csv(
            @PathVariable String mandate,
            @PathVariable String framework,
            @Parameter(description = NOTE) @RequestParam(defaultValue = "en") Lang lang) {
        return file(mandate + "-" + framework + "-evidence", of(mandate, framework), lang);
    }

    @Snapshot
    @GetMapping(path = "/evidence.csv", produces = CSV)
    @Operation(
            operationId = "getEvidenceOfMandateAsCsv",
            summary = "What documents say of the indicators of a mandate, as CSV")
    ResponseEntity<Resource> csv(
            @PathVariable String mandate, @Parameter(description = NOTE) @RequestParam(defaultValue = "en") Lang lang) {
        List<Evidence> all =
                links.of(mandates.byCode(mandate)).stream().sorted(BY_INDICATOR).toList();
        return file(mandate + "-evidence", all, lang);
    }

    private List<Evidence> of(String mandate, String framework, String indicator) {
        Mandate found = mandates.byCode(mandate);
        return links.of(found, outlines.indicatorId(frameworks.byCode(found, framework), indicator));
    }

    private List<Evidence> of(String mandate, String framework) {
        Mandate found = mandates.byCode(mandate);
        Framework owner = frameworks.byCode(found, framework);
        return links.of(found).stream()
                .filter(link -> link.framework().equals(owner.code()))
                .sorted(BY_INDICATOR)
                .toList();
    }

    private ResponseEntity<Resource> file(String name, List<Evidence> evidence, Lang lang) {
        try {
            Resource file = outgoing.file(out -> EvidenceCsv.write(evidence, lang.locale(), out));
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noCache())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name + ".csv")
                                    .build()
                                    .toString())
                    .contentType(MediaType.parseMediaType(CSV))
                    .contentLength(file.contentLength())
                    .body(new InputStreamResource(file.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a file", e);
        }
    }
}
