package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.export.docx.TemplateRefused;
import org.jalon.export.template.OfficeTemplate;
import org.jalon.export.template.OfficeTemplates;
import org.jalon.export.template.TemplateId;
import org.jalon.shared.NotFound;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/mandates/{mandate}/template")
@Tag(name = "Templates", description = "The office's own Word file that the tables of a mandate are written in")
class TemplatesController {

    private final OfficeTemplates templates;
    private final ProblemWords words;

    TemplatesController(OfficeTemplates templates, ProblemWords words) {
        this.templates = templates;
        this.words = words;
    }

    /** @param fileName null where the template was taken away */
    @Schema(name = "Template")
    record TemplateJson(@Nullable String fileName, @Nullable String digest, Instant at, String by, boolean inUse) {

        static TemplateJson of(OfficeTemplate template, boolean inUse) {
            return new TemplateJson(
                    template.fileName().orElse(null),
                    template.digest().orElse(null),
                    template.at(),
                    template.personName(),
                    inUse);
        }
    }

    @Snapshot
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getTemplateHistory",
            summary = "Who stored which template when, the newest first",
            description = "One without a file name was taken away: since then Jalon's own look is used.")
    List<TemplateJson> history(@PathVariable String mandate) {
        Optional<TemplateId> current = templates.current(mandate).map(OfficeTemplate::id);
        return templates.history(mandate).stream()
                .map(template -> TemplateJson.of(template, current.equals(Optional.of(template.id()))))
                .toList();
    }

    @Snapshot
    @GetMapping(path = "/current.docx", produces = TableText.DOCX)
    @Operation(operationId = "getTemplate", summary = "The template in use")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = TableText.DOCX, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> current(@PathVariable String mandate) {
        OfficeTemplate template =
                templates.current(mandate).orElseThrow(() -> new NotFound(NotFound.Kind.TEMPLATE, mandate));
        return file(template.fileName().orElseThrow(), templates.file(mandate).orElseThrow());
    }

    @GetMapping(path = "/starter.docx", produces = TableText.DOCX)
    @Operation(
            operationId = "getStarterTemplate",
            summary = "A template to begin with: Jalon's own look with all placeholders in it")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = TableText.DOCX, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> starter(@PathVariable String mandate) {
        return file(mandate + "-template.docx", templates.starter(mandate));
    }

    @PutMapping(
            consumes = {TableText.DOCX, MediaType.APPLICATION_OCTET_STREAM_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "storeTemplate",
            summary = "Store a template",
            description = "The Word file as the body, up to 2 MB. From then on every `.docx` table of the mandate is"
                    + " written in it. The user guide names the styles and placeholders it needs.")
    @ApiResponse(responseCode = "200", description = "It is in use")
    @ApiResponse(
            responseCode = "422",
            description = "`template-refused`: `errors` lists all that has to be mended; the one before stays in use")
    TemplateJson store(
            @PathVariable String mandate,
            @Parameter(description = "What the file is called, for the record") @RequestParam(defaultValue = "")
                    String name,
            @RequestBody byte[] file) {
        try {
            return TemplateJson.of(templates.store(mandate, name, file), true);
        } catch (TemplateRefused e) {
            throw new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, refused(e), e);
        }
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeTemplate", summary = "Go back to Jalon's own look")
    void remove(@PathVariable String mandate) {
        templates.remove(mandate);
    }

    private ProblemDetail refused(TemplateRefused refused) {
        ProblemDetail problem = words.saying(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "template-refused",
                words.say("template.problem.title"),
                words.say("template.problem.detail"));
        problem.setProperty(
                "errors",
                refused.flaws().stream()
                        .map(flaw -> Map.of("message", words.say(flaw.kind().key(), String.join(", ", flaw.what()))))
                        .toList());
        return problem;
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TableText.DOCX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
