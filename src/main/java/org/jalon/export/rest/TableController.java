package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jalon.export.AnnexCsv;
import org.jalon.export.AnnexDocx;
import org.jalon.export.TableJson;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.AnnexTables;
import org.jalon.matrix.Reading;
import org.jalon.shared.Lang;
import org.jalon.shared.ProblemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/mandates/{mandate}/frameworks/{framework}/periods/{period}")
@Tag(name = "Tables")
class TableController {

    private static final String LANG =
            "Language of titles and of the labels of statuses; all other words are those of the framework";

    private static final String AS_AT =
            "An instant, such as 2017-09-30T12:00:00Z: the table as it was recorded then. Not together with corrigendum";

    private static final String CORRIGENDUM =
            "The table as it was sealed: 0 for the period itself, 1 and on for its corrigenda. Not together with asAt";

    private final AnnexTables tables;
    private final AnnexCsv csv;
    private final AnnexDocx docx;
    private final ProblemWords words;

    TableController(AnnexTables tables, AnnexCsv csv, AnnexDocx docx, ProblemWords words) {
        this.tables = tables;
        this.csv = csv;
        this.docx = docx;
        this.words = words;
    }

    @GetMapping(path = "/table.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getTableAsJson",
            summary = "The table of a period as JSON",
            description = "Words as printed, and beside them how Jalon reads them. A blank status is null.")
    TableJson json(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @Parameter(description = LANG) @RequestParam(defaultValue = "en") Lang lang,
            @Parameter(description = AS_AT) @RequestParam @Nullable Instant asAt,
            @Parameter(description = CORRIGENDUM) @RequestParam @Nullable Integer corrigendum) {
        return TableJson.of(
                tables.of(mandate, framework, Optional.of(period), reading(asAt, corrigendum)), lang.locale());
    }

    @GetMapping(path = "/table.csv", produces = AnnexCsv.MEDIA_TYPE)
    @Operation(
            operationId = "getTableAsCsv",
            summary = "The table of a period as CSV",
            description = TableText.CSV,
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The file",
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    ResponseEntity<byte[]> csv(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @Parameter(description = LANG) @RequestParam(defaultValue = "en") Lang lang,
            @Parameter(description = AS_AT) @RequestParam @Nullable Instant asAt,
            @Parameter(description = CORRIGENDUM) @RequestParam @Nullable Integer corrigendum)
            throws IOException {
        return file(
                tables.of(mandate, framework, Optional.of(period), reading(asAt, corrigendum)),
                lang,
                "csv",
                AnnexCsv.MEDIA_TYPE,
                csv::write);
    }

    @GetMapping(path = "/table.docx", produces = AnnexDocx.MEDIA_TYPE)
    @Operation(
            operationId = "getTableAsWord",
            summary = "The table of a period as a Word file",
            description = "In the layout of the annex, ready to be put into a report.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The file",
                            content =
                                    @Content(
                                            mediaType = AnnexDocx.MEDIA_TYPE,
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<byte[]> docx(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @Parameter(description = LANG) @RequestParam(defaultValue = "en") Lang lang,
            @Parameter(description = AS_AT) @RequestParam @Nullable Instant asAt,
            @Parameter(description = CORRIGENDUM) @RequestParam @Nullable Integer corrigendum)
            throws IOException {
        return file(
                tables.of(mandate, framework, Optional.of(period), reading(asAt, corrigendum)),
                lang,
                "docx",
                AnnexDocx.MEDIA_TYPE,
                docx::write);
    }

    @Hidden
    @GetMapping("/table.{format:(?!json|csv|docx).+}")
    void unknown(@PathVariable String format) {
        throw new ErrorResponseException(
                HttpStatus.NOT_FOUND, words.of(HttpStatus.NOT_FOUND, "unknown-format", format), null);
    }

    private Reading reading(@Nullable Instant asAt, @Nullable Integer corrigendum) {
        if (asAt != null && corrigendum != null) {
            throw new ErrorResponseException(
                    HttpStatus.BAD_REQUEST, words.of(HttpStatus.BAD_REQUEST, "two-readings"), null);
        }
        if (asAt != null) {
            return new Reading.At(asAt);
        }
        return corrigendum == null ? new Reading.Current() : new Reading.Sealed(corrigendum);
    }

    private interface Writing {
        void write(AnnexTable table, Locale language, OutputStream out) throws IOException;
    }

    /** The file is whole before its first byte leaves, so that a failure is a problem and not half a file. */
    private static ResponseEntity<byte[]> file(AnnexTable table, Lang lang, String ending, String type, Writing writing)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        writing.write(table, lang.locale(), out);
        String name = "%s-%s-%s.%s"
                .formatted(
                        table.mandate().code(),
                        table.framework().code(),
                        table.period().code(),
                        ending);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out.toByteArray());
    }
}
