package org.jalon.framework.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.framework.ElementKind;
import org.jalon.framework.ElementState;
import org.jalon.framework.ElementStates;
import org.jalon.framework.Framework;
import org.jalon.framework.FrameworkChange.Words;
import org.jalon.framework.FrameworkChanges;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.IfMatch;
import org.jalon.shared.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pillars, objectives and indicators of a framework, and what is done to them from a period on. */
@RestController
@RequestMapping(
        path = "/api/v1/mandates/{mandate}/frameworks/{framework}/elements",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Frameworks")
class ElementsController {

    private static final String HOW = """
            It holds from the period `from` on, which is open or planned: what is sealed keeps its words and rows. Rows of periods that are being worked on
            follow at once. With a reason that is kept. `If-Match` is the ETag of the list that was looked at; if the framework was changed since then,
            nothing is done (412). Needs the role of an administrator.""";

    private final ElementStates states;
    private final FrameworkChanges changes;
    private final ChangeRequests requests;

    ElementsController(ElementStates states, FrameworkChanges changes, ChangeRequests requests) {
        this.states = states;
        this.changes = changes;
        this.requests = requests;
    }

    @Schema(name = "FrameworkElement")
    record ElementJson(
            @Schema(description = "Its name in addresses") String code,

            @Schema(description = "As it is printed") String number,

            @Schema(description = "pillar, objective or indicator")
            String level,

            @Schema(description = "What it is below; null for a pillar")
            Optional<String> parent,

            String text,

            @Schema(description = "The second text of a pillar; empty for all others")
            String statement,

            @Schema(description = "Whether the period's table has it no more, by itself or with what it is below")
            boolean withdrawn) {

        static ElementJson of(ElementState element) {
            return new ElementJson(
                    element.number().printed(),
                    element.number().printed(),
                    element.kind().name().toLowerCase(Locale.ROOT),
                    element.parent(),
                    element.text(),
                    element.statement(),
                    !element.inTable());
        }
    }

    @Schema(name = "FrameworkElementToAdd")
    record NewElementBody(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "indicator")
            Level level,

            @Schema(description = "The code of what it is to be below; nothing for a pillar", example = "1.1") @Nullable
            String parent,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "1.1.5")
            String number,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String text,

            @Schema(description = "For a pillar alone") @Nullable
            String statement,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2017-Q3")
            String from,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason,

            @Nullable SourceJson source) {}

    enum Level {
        pillar(ElementKind.PILLAR),
        objective(ElementKind.OBJECTIVE),
        indicator(ElementKind.INDICATOR);

        private final ElementKind kind;

        Level(ElementKind kind) {
            this.kind = kind;
        }
    }

    @Schema(name = "FrameworkElementToReword")
    record RewordBody(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String text,

            @Schema(description = "For a pillar alone; nothing leaves the one there is") @Nullable
            String statement,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2017-Q3")
            String from,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason,

            @Nullable SourceJson source) {}

    @Schema(name = "FrameworkChangeFrom")
    record ActBody(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2017-Q3")
            String from,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason,

            @Nullable SourceJson source) {}

    @Snapshot
    @GetMapping
    @Operation(
            operationId = "listElements",
            summary = "The pillars, objectives and indicators of a framework in the words of a period",
            description =
                    "Those above before those below, in the order of their numbers; withdrawn ones are marked. The ETag is what a change's"
                            + " If-Match must say.")
    ResponseEntity<List<ElementJson>> of(
            @PathVariable String mandate, @PathVariable String framework, @RequestParam String period) {
        Framework found = requests.framework(mandate, framework);
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(changes.count(found)))
                .body(list(found, requests.period(mandate, period)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "addElement", summary = "Add a pillar, an objective or an indicator", description = HOW)
    ResponseEntity<ElementJson> add(
            @PathVariable String mandate,
            @PathVariable String framework,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NewElementBody body) {
        Framework found = requests.framework(mandate, framework);
        ReportingPeriod from = requests.period(mandate, body.from());
        requests.change(
                found,
                ifMatch,
                () -> changes.add(
                        found,
                        body.level().kind,
                        Optional.ofNullable(body.parent()),
                        body.number(),
                        new Words(
                                body.text(),
                                Optional.ofNullable(body.statement()).orElse("")),
                        from,
                        requests.reason(body.reason(), body.source())));
        return answer(HttpStatus.CREATED, found, from, body.number());
    }

    @PatchMapping(path = "/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "rewordElement", summary = "Give an element other words", description = HOW)
    ResponseEntity<ElementJson> reword(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody RewordBody body) {
        Framework found = requests.framework(mandate, framework);
        ReportingPeriod from = requests.period(mandate, body.from());
        String statement = Optional.ofNullable(body.statement())
                .orElseGet(() -> states.find(found, from, code).statement());
        requests.change(
                found,
                ifMatch,
                () -> changes.reword(
                        found,
                        code,
                        new Words(body.text(), statement),
                        from,
                        requests.reason(body.reason(), body.source())));
        return answer(HttpStatus.OK, found, from, code);
    }

    @PostMapping(path = "/{code}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "withdrawElement",
            summary = "Take an element, and what is below it, out of the table",
            description = HOW)
    ResponseEntity<ElementJson> withdraw(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ActBody body) {
        Framework found = requests.framework(mandate, framework);
        ReportingPeriod from = requests.period(mandate, body.from());
        requests.change(
                found,
                ifMatch,
                () -> changes.withdraw(found, code, from, requests.reason(body.reason(), body.source())));
        return answer(HttpStatus.OK, found, from, code);
    }

    @PostMapping(path = "/{code}/return", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "bringElementBack",
            summary = "Bring back what was withdrawn",
            description = "Its rows say what they said last. " + HOW)
    ResponseEntity<ElementJson> bringBack(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ActBody body) {
        Framework found = requests.framework(mandate, framework);
        ReportingPeriod from = requests.period(mandate, body.from());
        requests.change(
                found,
                ifMatch,
                () -> changes.bringBack(found, code, from, requests.reason(body.reason(), body.source())));
        return answer(HttpStatus.OK, found, from, code);
    }

    private List<ElementJson> list(Framework framework, ReportingPeriod period) {
        return states.of(framework, period).stream().map(ElementJson::of).toList();
    }

    private ResponseEntity<ElementJson> answer(
            HttpStatus status, Framework framework, ReportingPeriod period, String code) {
        return ResponseEntity.status(status)
                .eTag(IfMatch.tag(changes.count(framework)))
                .body(ElementJson.of(states.find(framework, period, code)));
    }
}
