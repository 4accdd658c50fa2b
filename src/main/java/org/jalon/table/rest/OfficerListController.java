package org.jalon.table.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.PeriodAddress;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.table.hint.HintKind;
import org.jalon.table.hint.Hints;
import org.jalon.table.worklist.Worklists;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(
        path = "/api/v1/mandates/{mandate}/frameworks/{framework}/periods/{period}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Workflow")
class OfficerListController {

    private final Worklists quarters;
    private final Hints hints;

    OfficerListController(Worklists quarters, Hints hints) {
        this.quarters = quarters;
        this.hints = hints;
    }

    @Schema(name = "HintDismissalToWrite")
    record DismissalBody(
            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(description = "Why it is put aside for this period")
            String reason) {}

    @GetMapping("/my-quarter")
    @Operation(
            operationId = "getMyQuarter",
            summary = "What the person who asks has to do in a period",
            description = """
                    The rows that were given to them, or all rows if none were. `counts` sum to the number of `rows`.""")
    OfficerListJson mine(@PathVariable String mandate, @PathVariable String framework, @PathVariable String period) {
        return OfficerListJson.of(quarters.mine(new PeriodAddress(mandate, framework, period)));
    }

    @GetMapping("/review")
    @Operation(operationId = "getReview", summary = "The submitted rows, grouped by what moved", description = """
                    Compared with the period that was sealed last. A row whose status cannot be ranked, because it is split or not stated on either
                    side, is in a group of its own. Needs the role of a reviewer.""")
    ReviewJson review(@PathVariable String mandate, @PathVariable String framework, @PathVariable String period) {
        return ReviewJson.of(quarters.review(new PeriodAddress(mandate, framework, period)));
    }

    @GetMapping("/hints")
    @Operation(
            operationId = "listHints",
            summary = "Rows that may be worth a second look",
            description = "Hints are never verdicts, and block nothing. Dismissed ones come along with the reason.")
    List<HintJson> hints(@PathVariable String mandate, @PathVariable String framework, @PathVariable String period) {
        return hints.in(new PeriodAddress(mandate, framework, period)).stream()
                .map(HintJson::of)
                .toList();
    }

    @PutMapping(path = "/hints/{indicator}/{hint}/dismissal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "dismissHint",
            summary = "Put a hint aside for this period",
            description = "With a reason that is kept.")
    void dismiss(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable String indicator,
            @PathVariable String hint,
            @RequestBody DismissalBody body) {
        hints.dismiss(new AssessmentAddress(mandate, framework, period, indicator), kind(hint), body.reason());
    }

    @DeleteMapping("/hints/{indicator}/{hint}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "recallHint", summary = "Let a dismissed hint stand again")
    void recall(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable String indicator,
            @PathVariable String hint) {
        hints.recall(new AssessmentAddress(mandate, framework, period, indicator), kind(hint));
    }

    private static HintKind kind(String code) {
        return HintKind.ofCode(code).orElseThrow(() -> new FlawedInput(List.of(Flaw.at("", "body.unknownHint", code))));
    }
}
