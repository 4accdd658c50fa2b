package org.jalon.evidence.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jalon.evidence.Judgement;
import org.jalon.evidence.illustration.IllustrationJson;
import org.jalon.evidence.illustration.Illustrations;
import org.jalon.framework.ElementId;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.measure.Measures;
import org.jalon.shared.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which measures illustrate an indicator. */
@RestController
@RequestMapping(
        path = "/api/v1/mandates/{mandate}/frameworks/{framework}/indicators/{indicator}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Figures")
class IllustrationsController {

    private static final String ROLE =
            "Needs the role of an officer. A measure illustrates and decides no status; this goes on where periods are sealed.";

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final Outlines outlines;
    private final Measures measures;
    private final Illustrations illustrations;

    IllustrationsController(
            Mandates mandates,
            Frameworks frameworks,
            Outlines outlines,
            Measures measures,
            Illustrations illustrations) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.outlines = outlines;
        this.measures = measures;
        this.illustrations = illustrations;
    }

    /**
     * @param measure its code
     * @param showsEn what it shows there, in English; may be left out
     */
    @Schema(name = "NewIllustration")
    record Body(
            @Schema(example = "idps") String measure,
            @Nullable String showsEn,
            @Nullable String showsFr) {

        Judgement shows() {
            return new Judgement(showsEn == null ? "" : showsEn, showsFr == null ? "" : showsFr);
        }
    }

    @Snapshot
    @GetMapping("/measures.json")
    @Operation(operationId = "listIllustrations", summary = "The measures that illustrate an indicator")
    List<IllustrationJson> of(
            @PathVariable String mandate, @PathVariable String framework, @PathVariable String indicator) {
        Mandate found = mandates.byCode(mandate);
        return illustrations.of(found, element(found, framework, indicator)).stream()
                .map(IllustrationJson::of)
                .toList();
    }

    @PostMapping(path = "/measures", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addIllustration",
            summary = "Say that a measure illustrates an indicator",
            description = ROLE,
            responses = {
                @ApiResponse(responseCode = "201", description = "Said"),
                @ApiResponse(responseCode = "409", description = "`illustration-known`: that is held already")
            })
    IllustrationJson add(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String indicator,
            @RequestBody Body body) {
        Mandate found = mandates.byCode(mandate);
        return IllustrationJson.of(illustrations.add(
                found, measures.byCode(found, body.measure()), element(found, framework, indicator), body.shows()));
    }

    @DeleteMapping("/measures/{measure}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "withdrawIllustration",
            summary = "Hold no more that a measure illustrates an indicator",
            description = "What was held is kept. " + ROLE)
    void withdraw(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String indicator,
            @PathVariable String measure) {
        Mandate found = mandates.byCode(mandate);
        illustrations.withdraw(found, measures.byCode(found, measure), element(found, framework, indicator), "");
    }

    private ElementId element(Mandate mandate, String framework, String indicator) {
        return outlines.indicatorId(frameworks.byCode(mandate, framework), indicator);
    }
}
