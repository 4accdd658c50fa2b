package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Stream;
import org.jalon.export.bundle.DataPackages;
import org.jalon.export.bundle.PublishedSchema;
import org.jalon.shared.Lang;
import org.jalon.shared.ProblemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Data packages", description = "Everything of a mandate as open files, and what describes them")
class DataPackageController {

    private static final String ZIP = "application/zip";

    private final DataPackages packages;
    private final FileAnswers answers;
    private final ProblemWords words;

    DataPackageController(DataPackages packages, FileAnswers answers, ProblemWords words) {
        this.packages = packages;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping(path = "/mandates/{mandate}/package.zip", produces = ZIP)
    @Operation(
            operationId = "getDataPackage",
            summary = "Everything of a mandate as a Frictionless Data Package",
            description =
                    "`datapackage.json` describes the files: the mandate, every period's table as CSV and JSON, the matrix, and"
                            + " every version that ever was. Conversations and drafts are internal and no part of it.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "206", description = "A part of it", content = @Content)
    @ApiResponse(responseCode = "304", description = "It is the one you have", content = @Content)
    ResponseEntity<Resource> pack(
            @PathVariable String mandate,
            @Parameter(description = "Language of titles and of the labels of statuses")
                    @RequestParam(defaultValue = "en")
                    Lang lang,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable
                    String onlyIf,
            WebRequest request) {
        return answers.inParts(
                mandate + ".zip", ZIP, out -> packages.write(mandate, lang.locale(), out), onlyIf, request);
    }

    @GetMapping(path = "/schemas/{name}", produces = "application/schema+json")
    @Operation(
            operationId = "getSchema",
            summary = "What describes Jalon's files for programs",
            description =
                    "`table`, `mandate`, `history`, `matrix` and `comparison.schema.json` are JSON Schemas (2020-12),"
                            + " `table`, `matrix`, `comparison` and `history.columns.json` are Table Schemas of the CSV files.")
    ResponseEntity<byte[]> schema(@PathVariable String name) {
        return Stream.of(PublishedSchema.values())
                .filter(schema -> schema.fileName().equals(name))
                .findFirst()
                .map(schema -> ResponseEntity.ok(schema.content()))
                .orElseThrow(() -> new ErrorResponseException(
                        HttpStatus.NOT_FOUND, words.of(HttpStatus.NOT_FOUND, "unknown-format", name), null));
    }
}
