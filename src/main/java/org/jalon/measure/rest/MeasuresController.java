package org.jalon.measure.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Measures;
import org.jalon.measure.Observation;
import org.jalon.measure.Observations;
import org.jalon.measure.check.FigureChecks;
import org.jalon.shared.Lang;
import org.jalon.shared.Snapshot;
import org.jalon.source.Documents;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is measured, and what of it does not add up. */
@RestController
@RequestMapping(path = "/api/v1/mandates/{mandate}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Figures", description = "What documents count and measure, as printed and as read")
class MeasuresController {

    private final Mandates mandates;
    private final Measures measures;
    private final Observations observations;
    private final Documents documents;
    private final FigureChecks checks;

    MeasuresController(
            Mandates mandates, Measures measures, Observations observations, Documents documents, FigureChecks checks) {
        this.mandates = mandates;
        this.measures = measures;
        this.observations = observations;
        this.documents = documents;
        this.checks = checks;
    }

    @Snapshot
    @GetMapping("/measures.json")
    @Operation(
            operationId = "listMeasures",
            summary = "What is measured for a mandate",
            description =
                    "Each with how many figures it has and the latest of them. `measures.csv` holds the measures alone.")
    List<MeasureJson> measures(
            @PathVariable String mandate,
            @Parameter(description = "Language of units") @RequestParam(defaultValue = "en") Lang lang) {
        Mandate found = mandates.byCode(mandate);
        DocumentNames names = new DocumentNames(documents.of(found));
        Map<MeasureId, Observation> newest = observations.newest(found, 1).stream()
                .collect(Collectors.toMap(Observation::measureId, Function.identity()));
        Map<MeasureId, Integer> counts = observations.counts(found);
        return measures.of(found).stream()
                .map(measure -> MeasureJson.of(
                        measure,
                        counts.getOrDefault(measure.id(), 0),
                        Optional.ofNullable(newest.get(measure.id()))
                                .map(one -> ObservationJson.of(measure, one, names, lang))))
                .toList();
    }

    @Snapshot
    @GetMapping("/measures/observations.json")
    @Operation(operationId = "listAllObservations", summary = "All figures of a mandate, measure by measure")
    List<ObservationJson> all(
            @PathVariable String mandate,
            @Parameter(description = "Language of units") @RequestParam(defaultValue = "en") Lang lang) {
        Mandate found = mandates.byCode(mandate);
        DocumentNames names = new DocumentNames(documents.of(found));
        Map<MeasureId, Measure> known =
                measures.of(found).stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        return observations.of(found).stream()
                .map(one -> ObservationJson.of(
                        java.util.Objects.requireNonNull(known.get(one.measureId())), one, names, lang))
                .toList();
    }

    @Snapshot
    @GetMapping("/measures/{code}/observations.json")
    @Operation(
            operationId = "listObservations",
            summary = "The figures of a measure",
            description = "The newest day first, what has no day last.")
    List<ObservationJson> of(
            @PathVariable String mandate,
            @PathVariable String code,
            @Parameter(description = "Language of units") @RequestParam(defaultValue = "en") Lang lang) {
        Mandate found = mandates.byCode(mandate);
        Measure measure = measures.byCode(found, code);
        DocumentNames names = new DocumentNames(documents.of(found));
        return observations.of(measure).stream()
                .map(one -> ObservationJson.of(measure, one, names, lang))
                .toList();
    }

    @Snapshot
    @GetMapping("/checks.json")
    @Operation(
            operationId = "listFindings",
            summary = "What does not add up in the figures of a mandate",
            description =
                    "Sums, shares and changes that documents print, recomputed whenever somebody asks, with what they would have to be."
                            + " Nothing is mended. Figures that may overlap are never added up.")
    List<FindingJson> checks(@PathVariable String mandate) {
        Mandate found = mandates.byCode(mandate);
        DocumentNames names = new DocumentNames(documents.of(found));
        return checks.of(found).stream().map(one -> FindingJson.of(one, names)).toList();
    }
}
