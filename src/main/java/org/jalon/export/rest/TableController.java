package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import org.jalon.export.AnnexDocuments;
import org.jalon.export.Fingerprint;
import org.jalon.export.json.TableJson;
import org.jalon.export.order.SealedDocuments;
import org.jalon.export.request.Citations;
import org.jalon.export.request.DocumentRequest;
import org.jalon.export.request.DocumentRequests;
import org.jalon.shared.Lang;
import org.jalon.shared.ProblemWords;
import org.jalon.table.RowFilter;
import org.jalon.table.TableRef;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1/mandates/{mandate}/frameworks/{framework}/periods/{period}")
@Tag(name = "Tables")
class TableController {

    private static final String LANG =
            "Language of titles and of the labels of statuses; all other words are those of the framework";

    private static final String COMPARE =
            "Code of another period: what differs from its table is told, and marked in documents";

    private static final String COMPARE_AS_AT =
            "Compares with the table as it was recorded at this instant; without compareWith, of the same period";

    private static final String COMPARE_CORRIGENDUM =
            "Compares with the table as it was sealed: 0 for the period itself, 1 and on for its corrigenda";

    private final DocumentRequests requests;
    private final AnnexDocuments documents;
    private final SealedDocuments sealed;
    private final Moments moments;
    private final FileAnswers answers;
    private final ProblemWords words;

    TableController(
            DocumentRequests requests,
            AnnexDocuments documents,
            SealedDocuments sealed,
            Moments moments,
            FileAnswers answers,
            ProblemWords words) {
        this.requests = requests;
        this.documents = documents;
        this.sealed = sealed;
        this.moments = moments;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping(path = "/table.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "getTableAsJson", summary = "The table of a period as JSON", description = TableText.JSON)
    ResponseEntity<TableJson> json(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @Parameter(description = LANG) @RequestParam(defaultValue = "en") Lang lang,
            @Parameter(description = COMPARE) @RequestParam Optional<String> compareWith,
            @Parameter(description = COMPARE_AS_AT) @RequestParam @Nullable Instant compareWithAsAt,
            @Parameter(description = COMPARE_CORRIGENDUM) @RequestParam @Nullable Integer compareWithCorrigendum,
            @Parameter(description = Moments.AS_AT) @RequestParam @Nullable Instant asAt,
            @Parameter(description = Moments.CORRIGENDUM) @RequestParam @Nullable Integer corrigendum,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query,
            WebRequest request) {
        TableJson json = TableJson.of(
                requests.of(
                                mandate,
                                framework,
                                new TableRef(Optional.of(period), moments.of(asAt, corrigendum)),
                                compared(compareWith, compareWithAsAt, compareWithCorrigendum))
                        .only(RowFilter.of(query))
                        .table(),
                lang.locale());
        String etag = FileAnswers.weak(Fingerprint.of(json));
        if (request.checkNotModified(etag)) {
            return notModified(etag);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(etag)
                .body(json);
    }

    @GetMapping("/table.{format:(?!json$).+}")
    @Operation(
            operationId = "getTableAsFile",
            summary = "The table of a period as a file",
            description = TableText.FILES,
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        description = "The file",
                        content = {
                            @Content(mediaType = TableText.DOCX, schema = @Schema(type = "string", format = "binary")),
                            @Content(
                                    mediaType = MediaType.APPLICATION_PDF_VALUE,
                                    schema = @Schema(type = "string", format = "binary")),
                            @Content(mediaType = TableText.XLSX, schema = @Schema(type = "string", format = "binary")),
                            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                            @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string"))
                        }),
                @ApiResponse(responseCode = "304", description = "It is the one you have", content = @Content)
            })
    ResponseEntity<Resource> file(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @Parameter(schema = @Schema(allowableValues = {"docx", "pdf", "xlsx", "csv", "html"})) @PathVariable
                    String format,
            @Parameter(description = LANG) @RequestParam(defaultValue = "en") Lang lang,
            @Parameter(description = COMPARE) @RequestParam Optional<String> compareWith,
            @Parameter(description = COMPARE_AS_AT) @RequestParam @Nullable Instant compareWithAsAt,
            @Parameter(description = COMPARE_CORRIGENDUM) @RequestParam @Nullable Integer compareWithCorrigendum,
            @Parameter(description = Moments.AS_AT) @RequestParam @Nullable Instant asAt,
            @Parameter(description = Moments.CORRIGENDUM) @RequestParam @Nullable Integer corrigendum,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query,
            WebRequest request) {
        if (!documents.endings().contains(format)) {
            throw new ErrorResponseException(
                    HttpStatus.NOT_FOUND, words.of(HttpStatus.NOT_FOUND, "unknown-format", format), null);
        }
        return answers.of(
                () -> {
                    DocumentRequest table = requests.of(
                                    mandate,
                                    framework,
                                    new TableRef(Optional.of(period), moments.of(asAt, corrigendum)),
                                    compared(compareWith, compareWithAsAt, compareWithCorrigendum))
                            .only(RowFilter.of(query));
                    table = Optional.ofNullable(query.getFirst("citations"))
                            .flatMap(Citations::ofCode)
                            .map(table::citing)
                            .orElse(table);
                    table = query.containsKey("merged") ? table.merged() : table;
                    return sealed.of(table, lang.locale(), format).orElseThrow();
                },
                request);
    }

    private Optional<TableRef> compared(
            Optional<String> period, @Nullable Instant asAt, @Nullable Integer corrigendum) {
        return Optional.of(new TableRef(period, moments.of(asAt, corrigendum))).filter(side -> !side.isUnnamed());
    }

    private static <T> ResponseEntity<T> notModified(String etag) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build();
    }
}
