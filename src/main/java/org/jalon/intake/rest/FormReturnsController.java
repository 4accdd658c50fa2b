package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.intake.form.Decided;
import org.jalon.intake.form.FileRefused;
import org.jalon.intake.form.FormReturn;
import org.jalon.intake.form.FormReturn.RowId;
import org.jalon.intake.form.FormReturnId;
import org.jalon.intake.form.FormReturns;
import org.jalon.intake.form.Proposals;
import org.jalon.shared.NotFound;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.Snapshot;
import org.jalon.table.AnnexTables;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(
        path = "/api/v1/mandates/{mandate}/frameworks/{framework}/forms/returns",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Forms")
class FormReturnsController {

    private final FormReturns returns;
    private final Proposals proposals;
    private final AnnexTables tables;
    private final ProblemWords words;

    FormReturnsController(FormReturns returns, Proposals proposals, AnnexTables tables, ProblemWords words) {
        this.returns = returns;
        this.proposals = proposals;
        this.tables = tables;
        this.words = words;
    }

    @Snapshot
    @GetMapping
    @Operation(operationId = "listFormReturns", summary = "The forms that came back last, with what became of each row")
    List<FormReturnJson> newest(@PathVariable String mandate, @PathVariable String framework) {
        return proposals.newest(tables.of(mandate, framework, Optional.empty()).framework()).stream()
                .map(from -> FormReturnJson.of(from, words))
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "takeForm",
            summary = "Hand in a filled form",
            description = "The Word or Excel file as the body, up to 2 MB. What was filled in becomes proposals; no"
                    + " assessment changes by it.")
    @ApiResponse(responseCode = "422", description = "`form-refused`: the file cannot be taken; nothing of it was kept")
    FormReturnJson take(
            @PathVariable String mandate,
            @PathVariable String framework,
            @Parameter(description = "What the file is called, for the record") @RequestParam(defaultValue = "")
                    String name,
            @RequestBody byte[] file) {
        try {
            return FormReturnJson.of(returns.take(mandate, framework, name, file), words);
        } catch (FileRefused e) {
            throw new ErrorResponseException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    words.saying(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "form-refused",
                            words.say("forms.problem.title"),
                            words.say(e.why().key(), e.parameters())),
                    e);
        }
    }

    @PostMapping("/{id}/rows/{row}/accept")
    @Operation(
            operationId = "acceptProposal",
            summary = "Accept what is proposed for a row",
            description = "Writes a new version of the assessment, by the route `form`.")
    @ApiResponse(responseCode = "409", description = "`proposal-open`: it could not be written and is still open")
    FormReturnJson accept(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable long id,
            @PathVariable long row,
            @Parameter(description = "The version of the assessment that was looked at") @RequestParam int version) {
        FormReturnId from = belonging(mandate, framework, id, row);
        Locale language = ProblemWords.language();
        switch (proposals.accept(new RowId(row), version, language)) {
            case Decided.Accepted accepted -> {}
            case Decided.Standing standing -> {}
            case Decided.Rejected rejected -> {}
            case Decided.Stale(var now) ->
                throw open(words.say(
                        "problem.stale.detail", now.version(), now.newest().personName()));
            case Decided.Refused(var refusal) -> throw open(words.say(refusal.key(), refusal.parameters()));
            case Decided.OtherParts parts -> throw open(words.say("forms.proposal.otherParts"));
            case Decided.Invalid(var messages) -> throw open(String.join(" ", messages));
        }
        return FormReturnJson.of(proposals.byId(from), words);
    }

    @PostMapping("/{id}/rows/{row}/reject")
    @Operation(
            operationId = "rejectProposal",
            summary = "Turn down what is proposed for a row",
            description = "It stays in the record and can still be accepted.")
    FormReturnJson reject(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable long id,
            @PathVariable long row) {
        FormReturnId from = belonging(mandate, framework, id, row);
        proposals.reject(new RowId(row));
        return FormReturnJson.of(proposals.byId(from), words);
    }

    /** An address says what it means: a row of another form is not found here. */
    private FormReturnId belonging(String mandate, String framework, long id, long row) {
        FormReturn from = proposals.byId(new FormReturnId(id));
        boolean here = from.mandate().equals(mandate)
                && from.framework().equals(framework)
                && from.rows().stream().anyMatch(candidate -> candidate.id().equals(new RowId(row)));
        if (!here) {
            throw new NotFound(NotFound.Kind.FORM, String.valueOf(id));
        }
        return from.id();
    }

    private ErrorResponseException open(String detail) {
        return new ErrorResponseException(
                HttpStatus.CONFLICT,
                words.saying(HttpStatus.CONFLICT, "proposal-open", words.say("forms.problem.decision.title"), detail),
                null);
    }
}
