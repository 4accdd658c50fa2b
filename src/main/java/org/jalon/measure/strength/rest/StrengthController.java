package org.jalon.measure.strength.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jalon.mandate.Mandates;
import org.jalon.measure.strength.Strengths;
import org.jalon.shared.Lang;
import org.jalon.shared.Snapshot;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/mandates/{mandate}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Strength", description = "Who contributes how many, as annexes print it")
class StrengthController {

    private final Mandates mandates;
    private final Strengths strengths;

    StrengthController(Mandates mandates, Strengths strengths) {
        this.mandates = mandates;
        this.strengths = strengths;
    }

    @Snapshot
    @GetMapping("/strength.json")
    @Operation(
            operationId = "listStrengthTables",
            summary = "The days of which there is a strength table, the last first")
    List<LocalDate> days(@PathVariable String mandate) {
        return strengths.days(mandates.byCode(mandate));
    }

    @Snapshot
    @GetMapping("/strength/{date}/table.json")
    @Operation(
            operationId = "getStrengthAsJson",
            summary =
                    "A strength table with printed and recomputed totals, women's shares as counts and what does not add up",
            description = "A figure that is blank in the document is not in `figures`; it is no zero.")
    StrengthJson table(
            @PathVariable String mandate, @PathVariable LocalDate date, @RequestParam(defaultValue = "en") Lang lang) {
        return StrengthJson.of(strengths.of(mandates.byCode(mandate), date), lang.locale());
    }
}
