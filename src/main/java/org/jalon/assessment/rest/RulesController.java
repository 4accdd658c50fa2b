package org.jalon.assessment.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateRules;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.RuleBook;
import org.jalon.mandate.RuleChange;
import org.jalon.mandate.RuleOutcome;
import org.jalon.mandate.RulesInForce;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.IfMatch;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/mandates/{mandate}/rules", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Periods")
class RulesController {

    private final Mandates mandates;
    private final RuleBook book;
    private final ProblemWords words;

    RulesController(Mandates mandates, RuleBook book, ProblemWords words) {
        this.mandates = mandates;
        this.book = book;
        this.words = words;
    }

    /** What holds, apart from who decided it. */
    @Schema(name = "MandateRules")
    record RulesJson(
            @Schema(description = "How many people sign a period, 1 to 9")
            int signatures,

            @Schema(description = "Whether somebody may approve a row that they wrote; each such approval is marked")
            boolean ownApproval,

            @Schema(description = "How many days after its last day a period falls due, 0 to 366")
            int dueAfterDays) {

        static RulesJson of(MandateRules rules) {
            return new RulesJson(rules.signatures(), rules.ownApproval(), rules.dueAfterDays());
        }
    }

    @Schema(name = "MandateRulesInForce")
    record InForceJson(int version, RulesJson rules, List<ChangeJson> changes) {}

    @Schema(name = "MandateRuleChange")
    record ChangeJson(
            int version, Instant at, String username, String person, String reason, RulesJson before, RulesJson after) {

        static ChangeJson of(RuleChange change) {
            return new ChangeJson(
                    change.number(),
                    change.at(),
                    change.username(),
                    change.personName(),
                    change.reason(),
                    RulesJson.of(change.before()),
                    RulesJson.of(change.after()));
        }
    }

    @Schema(name = "MandateRulesToSet")
    record RulesBody(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            Integer signatures,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            Boolean ownApproval,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            Integer dueAfterDays,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(description = "Kept with the change")
            String reason) {

        /** @throws FlawedInput if no mandate can have such rules */
        MandateRules toRules() {
            try {
                return new MandateRules(signatures, ownApproval, dueAfterDays);
            } catch (IllegalArgumentException e) {
                throw new FlawedInput(List.of(Flaw.at("", "refused.rules")));
            }
        }
    }

    @Snapshot
    @GetMapping
    @Operation(
            operationId = "getMandateRules",
            summary = "The rules of a mandate's workflow, and who changed them",
            description = "Its ETag is what a PUT's If-Match must say.")
    ResponseEntity<InForceJson> get(@PathVariable String mandate) {
        Mandate found = mandates.byCode(mandate);
        return answer(found, book.of(found));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "putMandateRules",
            summary = "Change the rules of a mandate's workflow",
            description = """
                    They hold from now on; what was approved or signed before stays so. With a reason that is kept. Needs the role of an
                    administrator.""",
            responses = {
                @ApiResponse(responseCode = "200", description = "The rules that hold now"),
                @ApiResponse(responseCode = "412", description = "`rules-stale`: somebody else changed them meanwhile"),
                @ApiResponse(responseCode = "422", description = "`invalid-content`")
            })
    ResponseEntity<InForceJson> put(
            @PathVariable String mandate,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Parameter(
                            required = true,
                            description = "The ETag of the rules that are changed",
                            schema = @Schema(type = "string", example = "\"0\""))
                    @Nullable
                    String ifMatch,
            @RequestBody RulesBody body) {
        Mandate found = mandates.byCode(mandate);
        int expected = IfMatch.version(ifMatch, words);
        return switch (book.change(found, expected, body.toRules(), body.reason())) {
            case RuleOutcome.Changed(RulesInForce now) -> answer(found, now);
            case RuleOutcome.Unchanged(RulesInForce now) -> answer(found, now);
            case RuleOutcome.Stale(RulesInForce now) -> throw stale(now);
        };
    }

    private ResponseEntity<InForceJson> answer(Mandate mandate, RulesInForce now) {
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(now.version()))
                .body(new InForceJson(
                        now.version(),
                        RulesJson.of(now.rules()),
                        book.changes(mandate).stream().map(ChangeJson::of).toList()));
    }

    private ErrorResponseException stale(RulesInForce now) {
        return IfMatch.stale("rules-stale", now.version(), null, words);
    }
}
