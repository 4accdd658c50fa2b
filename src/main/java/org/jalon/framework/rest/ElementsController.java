package org.jalon.framework.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jalon.framework.ElementState;
import org.jalon.framework.ElementStates;
import org.jalon.framework.Framework;
import org.jalon.framework.change.ChangeReason;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.framework.change.FrameworkChanges;
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

    @Snapshot
    @GetMapping
    @Operation(
            operationId = "listElements",
            summary = "The elements of a framework in the words of a period",
            description =
                    "Those above before those below, in the order of their numbers; withdrawn ones are marked. The ETag is what a change's"
                            + " If-Match must say.")
    ResponseEntity<List<ElementJson>> of(
            @PathVariable String mandate, @PathVariable String framework, @RequestParam String period) {
        Framework found = requests.framework(mandate, framework);
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(changes.count(found)))
                .body(states.of(found, requests.period(found, period)).stream()
                        .map(element -> ElementJson.of(element, found.levels()))
                        .toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "addElement", summary = "Add an element", description = HOW)
    ResponseEntity<ElementJson> add(
            @PathVariable String mandate,
            @PathVariable String framework,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ElementBodies.NewElement body) {
        AtomicReference<String> code = new AtomicReference<>("");
        return requests.change(
                        mandate,
                        framework,
                        ifMatch,
                        body,
                        (found, from, reason) ->
                                code.set(changes.add(found, body.element(found.levels()), from, reason)),
                        (found, from) -> reading(code.get()).apply(found, from))
                .answer(HttpStatus.CREATED);
    }

    @PatchMapping(path = "/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "changeElement",
            summary = "Give an element other words, another number or another place",
            description =
                    "What is below it follows: where its number begins with the old one, it begins with the new one. "
                            + HOW)
    ResponseEntity<ElementJson> change(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ElementBodies.OtherElement body) {
        return requests.change(
                        mandate,
                        framework,
                        ifMatch,
                        body,
                        (found, from, reason) -> change(found, code, body, from, reason),
                        reading(code))
                .answer(HttpStatus.OK);
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
            @RequestBody ElementBodies.Withdrawal body) {
        return requests.change(
                        mandate,
                        framework,
                        ifMatch,
                        body,
                        (found, from, reason) -> Optional.ofNullable(body.mergedInto())
                                .ifPresentOrElse(
                                        into -> changes.merge(found, code, into, from, reason),
                                        () -> changes.withdraw(found, code, from, reason)),
                        reading(code))
                .answer(HttpStatus.OK);
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
            @RequestBody ChangeBody.Act body) {
        return requests.change(
                        mandate,
                        framework,
                        ifMatch,
                        body,
                        (found, from, reason) -> changes.bringBack(found, code, from, reason),
                        reading(code))
                .answer(HttpStatus.OK);
    }

    private void change(
            Framework framework,
            String code,
            ElementBodies.OtherElement body,
            ReportingPeriod from,
            ChangeReason reason) {
        ElementState element = states.find(framework, from, code);
        if (body.placesIt()) {
            changes.place(
                    framework,
                    code,
                    Optional.ofNullable(body.parent()),
                    Optional.ofNullable(body.number()),
                    from,
                    reason);
        }
        if (body.wordsIt()) {
            changes.reword(
                    framework,
                    code,
                    new Words(
                            Optional.ofNullable(body.text()).orElse(element.text()),
                            Optional.ofNullable(body.statement()).orElse(element.statement())),
                    from,
                    reason);
        }
    }

    private BiFunction<Framework, ReportingPeriod, ElementJson> reading(String code) {
        return (framework, period) -> ElementJson.of(states.find(framework, period, code), framework.levels());
    }
}
