package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.PeriodAddress;
import org.jalon.intake.annex.Correction;
import org.jalon.intake.annex.Corrections;
import org.jalon.intake.annex.IntakeWords;
import org.jalon.intake.annex.Intakes;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.IntakeId;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.Snapshot;
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
    private final IntakeWords words;

    IntakesController(Intakes intakes, Corrections corrections, IntakeWords words) {
        this.intakes = intakes;
        this.corrections = corrections;
        this.words = words;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listIntakes", summary = "The files that were brought in on a period, the newest first")
    List<BroughtJson> of(@PathVariable String mandate, @PathVariable String framework, @PathVariable String period) {
        return intakes.of(new PeriodAddress(mandate, framework, period)).stream()
                .map(BroughtJson::of)
                .toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "bringIn",
            summary = "Bring in a file",
            description =
                    "Word, Excel, OpenDocument, PDF with text, CSV or HTML, up to 32 MB. It is kept and read while nobody waits; nothing that the"
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
        Optional<List<ColumnKind>> columns =
                parts.text("columns").map(codes -> IntakeParameters.columns(Arrays.asList(codes.split(","))));
        Intake intake = intakes.bringIn(
                address,
                new Intakes.Brought(
                        file.fileName().orElse(""),
                        file.content(),
                        parts.text("symbol").orElse(""),
                        parts.text("date").map(IntakeParameters::day),
                        parts.text("table").map(IntakeParameters::number)));
        columns.ifPresent(kinds -> corrections.columnsOf(address, intake.id(), kinds));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/mandates/%s/frameworks/%s/periods/%s/intakes/%d"
                        .formatted(mandate, framework, period, intake.id().value())))
                .body(BroughtJson.of(intake));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getIntake",
            summary = "What a file proposes, as things stand now",
            description =
                    "Its tables, columns and rows, each cell beside what the period says and what was sealed last. Asked again while `state` is"
                            + " `waiting` or `reading`.")
    IntakeJson find(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable long id) {
        return IntakeJson.of(intakes.proposal(new PeriodAddress(mandate, framework, period), new IntakeId(id)), words);
    }

    @Snapshot
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
                        Optional.ofNullable(body.columns()).map(IntakeParameters::columns),
                        Optional.ofNullable(body.matches()).orElse(Map.of()),
                        Optional.ofNullable(body.words()).orElse(Map.of())));
        return find(mandate, framework, period, id);
    }
}
