package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.assessment.PeriodAddress;
import org.jalon.intake.annex.Acceptances;
import org.jalon.intake.annex.Correction;
import org.jalon.intake.annex.Corrections;
import org.jalon.intake.annex.IntakeWords;
import org.jalon.intake.annex.Intakes;
import org.jalon.intake.annex.Wanted;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.proposal.Cell;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.IntakeId;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.ProblemWords;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files that come in on a period, by programs: what is done on the page is done here by the same rules. */
@RestController
@RequestMapping("/api/v1/mandates/{mandate}/frameworks/{framework}/periods/{period}/intakes")
@Tag(name = "Intakes", description = "The next annex as the file it is: read, compared row by row, accepted")
class IntakesController {

    private final Intakes intakes;
    private final Corrections corrections;
    private final Acceptances acceptances;
    private final IntakeWords words;
    private final ProblemWords problems;

    IntakesController(
            Intakes intakes,
            Corrections corrections,
            Acceptances acceptances,
            IntakeWords words,
            ProblemWords problems) {
        this.intakes = intakes;
        this.corrections = corrections;
        this.acceptances = acceptances;
        this.words = words;
        this.problems = problems;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listIntakes", summary = "The files that were brought in on a period, the newest first")
    List<BroughtJson> of(
            @PathVariable String mandate, @PathVariable String framework, @PathVariable String period) {
        return intakes.of(new PeriodAddress(mandate, framework, period)).stream()
                .map(BroughtJson::of)
                .toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "bringIn",
            summary = "Bring in a file",
            description = "Word, Excel, OpenDocument, PDF with text, CSV or HTML, up to 32 MB. It is kept and read while nobody waits; nothing that the"
                    + " period says changes by it.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = BroughtBody.class))))
    @ApiResponse(responseCode = "202", description = "Kept; `Location` leads to what it proposes")
    @ApiResponse(responseCode = "409", description = "`intake-twice`, or the period is not open")
    ResponseEntity<BroughtJson> bringIn(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody byte[] body) {
        MultipartBody parts = MultipartBody.of(type, body);
        MultipartBody.Part file = parts.part("file")
                .orElseThrow(() -> new FlawedInput(List.of(Flaw.at("/file", "annex.problem.no-file"))));
        PeriodAddress address = new PeriodAddress(mandate, framework, period);
        Intake intake = intakes.bringIn(
                address,
                new Intakes.Brought(
                        file.fileName().orElse(""),
                        file.content(),
                        parts.text("symbol").orElse(""),
                        parts.text("date").map(IntakesController::day),
                        parts.text("table").map(IntakesController::number)));
        parts.text("columns")
                .ifPresent(codes -> corrections.columnsOf(
                        address, intake.id(), columns(Arrays.asList(codes.split(",")))));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/mandates/%s/frameworks/%s/periods/%s/intakes/%d"
                        .formatted(mandate, framework, period, intake.id().value())))
                .body(BroughtJson.of(intake));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getIntake",
            summary = "What a file proposes, as things stand now",
            description = "Its tables, columns and rows, each cell beside what the period says and what was sealed last. Asked again while `state` is"
                    + " `waiting` or `reading`.")
    IntakeJson find(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable long id) {
        return IntakeJson.of(
                intakes.proposal(new PeriodAddress(mandate, framework, period), new IntakeId(id)), words);
    }

    @GetMapping(path = "/{id}/file", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(operationId = "getIntakeFile", summary = "The file as it came")
    ResponseEntity<byte[]> file(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable long id) {
        PeriodAddress address = new PeriodAddress(mandate, framework, period);
        Intake intake = intakes.find(address, new IntakeId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(intake.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(intakes.file(address, intake.id()));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "correctIntake",
            summary = "Say which table is meant, what its columns, rows and words are",
            description = "Headings and words are remembered for the next file of the framework.")
    IntakeJson correct(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable long id,
            @RequestBody IntakeBodies.Correcting body) {
        PeriodAddress address = new PeriodAddress(mandate, framework, period);
        corrections.correct(
                address,
                new IntakeId(id),
                new Correction(
                        Optional.ofNullable(body.table()),
                        Optional.ofNullable(body.columns()).map(IntakesController::columns),
                        Optional.ofNullable(body.matches()).orElse(Map.of()),
                        Optional.ofNullable(body.words()).orElse(Map.of())));
        return find(mandate, framework, period, id);
    }

    @PostMapping(
            path = "/{id}/acceptance",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "acceptIntake",
            summary = "Accept what is clear, or chosen rows and cells",
            description = "One transaction. Officers accept what the period says; what changes the framework needs an administrator, who names those rows.")
    @ApiResponse(responseCode = "409", description = "The framework refuses a change; nothing was done")
    IntakeBodies.AcceptedJson accept(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable long id,
            @RequestBody IntakeBodies.Accepting body) {
        PeriodAddress address = new PeriodAddress(mandate, framework, period);
        Wanted wanted = new Wanted(body.keys(), cells(body.cells()), body.seen());
        return IntakeBodies.AcceptedJson.of(
                acceptances.accept(address, new IntakeId(id), wanted, ProblemWords.language()), problems);
    }

    @PostMapping(path = "/{id}/undo", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "undoIntake",
            summary = "Take back one's newest step of an intake",
            description = "Rows that somebody went on from stay and say so.")
    @ApiResponse(responseCode = "409", description = "`intake-nothing`: there is no step to take back")
    IntakeBodies.UndoneJson undo(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable long id) {
        PeriodAddress address = new PeriodAddress(mandate, framework, period);
        return IntakeBodies.UndoneJson.of(
                acceptances.undo(address, new IntakeId(id), ProblemWords.language()), problems);
    }

    private static Set<Cell> cells(List<String> codes) {
        return codes.stream()
                .map(code -> Cell.ofCode(code)
                        .orElseThrow(() -> new FlawedInput(
                                List.of(Flaw.at("/cells", "annex.problem.cell-unknown", code)))))
                .collect(Collectors.toSet());
    }

    private static List<ColumnKind> columns(List<String> codes) {
        List<ColumnKind> kinds = new ArrayList<>();
        for (String code : codes) {
            kinds.add(ColumnKind.ofCode(code.strip())
                    .orElseThrow(() -> new FlawedInput(
                            List.of(Flaw.at("/columns", "annex.problem.column-unknown", code.strip())))));
        }
        return kinds;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new FlawedInput(List.of(Flaw.at("/date", "annex.problem.date", text)));
        }
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new FlawedInput(List.of(Flaw.at("/table", "annex.problem.table-unknown", text)));
        }
    }
}
