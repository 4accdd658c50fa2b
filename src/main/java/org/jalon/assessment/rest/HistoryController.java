package org.jalon.assessment.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jalon.assessment.read.IndicatorHistories;
import org.jalon.assessment.rest.json.HistoryJson;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Assessments")
class HistoryController {

    private final IndicatorHistories histories;

    HistoryController(IndicatorHistories histories) {
        this.histories = histories;
    }

    @GetMapping(
            path = "/api/v1/mandates/{mandate}/frameworks/{framework}/indicators/{indicator}/history",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "getHistory", summary = "The history of an indicator", description = """
                    Every version of every period with who, when, by which route and why. Texts are whole; nothing is ever
                    deleted. What was written for a corrigendum is told to officers and above alone until it is signed.""")
    HistoryJson history(@PathVariable String mandate, @PathVariable String framework, @PathVariable String indicator) {
        return HistoryJson.of(histories.of(mandate, framework, indicator));
    }
}
