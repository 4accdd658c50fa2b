package org.jalon.mandate.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.timeline.Timeline;
import org.jalon.mandate.timeline.TimelineEntry;
import org.jalon.shared.Lang;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The time line of a mandate. */
@RestController
@RequestMapping("/api/v1/mandates/{mandate}")
@Tag(name = "Mandates")
class TimelineController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

    private final Timeline timeline;
    private final Mandates mandates;

    TimelineController(Timeline timeline, Mandates mandates) {
        this.timeline = timeline;
        this.mandates = mandates;
    }

    @GetMapping(path = "/decisions.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getDecisionsAsJson",
            summary = "The decisions and events of a mandate, the earliest first",
            description =
                    "Resolutions, statements, drafts that failed, meetings, reports, letters, visits, expiries and ceilings, and what the Secretary-General, the Government, the parties and the field add; each with its words in a document. Where two tell it differently there are two entries.")
    List<EntryJson> json(@PathVariable String mandate, @RequestParam(defaultValue = "en") Lang lang) {
        return timeline.of(mandate).stream()
                .map(entry -> EntryJson.of(entry, lang.locale()))
                .toList();
    }

    @GetMapping("/decisions.csv")
    @Operation(
            operationId = "getDecisionsAsCsv",
            summary = "The decisions and events of a mandate as CSV",
            description =
                    "A day that is known by its month or year alone is written 2017-06 or 2017. What failed or was proposed has no `until`.")
    ResponseEntity<byte[]> csv(@PathVariable String mandate, @RequestParam(defaultValue = "en") Lang lang) {
        String text = EntryCsv.of(timeline.of(mandate), lang.locale());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(mandate + "-decisions.csv")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(
            path = "/decisions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addDecision",
            summary = "Add a decision or an event to the time line",
            description =
                    "For good; it needs its words and the document that says them. What was not adopted, or is proposed or planned, has no `until`: its dates are named in `dates`. Needs the role of an officer.")
    EntryJson add(
            @PathVariable String mandate, @RequestParam(defaultValue = "en") Lang lang, @RequestBody EntryBody body) {
        TimelineEntry added = timeline.add(mandates.byCode(mandate), body.entry());
        return EntryJson.of(added, lang.locale());
    }
}
