package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.export.form.ContributorForm;
import org.jalon.export.form.FormDocx;
import org.jalon.export.form.FormXlsx;
import org.jalon.intake.IntakeNavigation;
import org.jalon.intake.form.ContributorForms;
import org.jalon.intake.form.ContributorForms.Making;
import org.jalon.shared.Lang;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.ResponseFiles;
import org.jalon.table.AnnexTables;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/mandates/{mandate}/frameworks/{framework}")
@Tag(name = "Forms", description = "Files for people without an account, and what comes back in them")
class FormsController {

    private final ContributorForms forms;
    private final AnnexTables tables;
    private final FormDocx docx;
    private final FormXlsx xlsx;
    private final ResponseFiles outgoing;
    private final ProblemWords words;

    FormsController(
            ContributorForms forms,
            AnnexTables tables,
            FormDocx docx,
            FormXlsx xlsx,
            ResponseFiles outgoing,
            ProblemWords words) {
        this.forms = forms;
        this.tables = tables;
        this.docx = docx;
        this.xlsx = xlsx;
        this.outgoing = outgoing;
        this.words = words;
    }

    @GetMapping(path = "/forms", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listForms", summary = "The forms that were made last", description = "The newest first")
    List<FormJson> newest(@PathVariable String mandate, @PathVariable String framework) {
        return forms.newest(mandate, framework).stream()
                .map(form -> FormJson.of(mandate, framework, form))
                .toList();
    }

    @PostMapping(path = "/periods/{period}/forms", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "makeForm",
            summary = "Make a form",
            description =
                    "Asks for contributions to rows of an open period. The files are then taken as Word or Excel.")
    @ApiResponse(responseCode = "201", description = "Made; `Location` leads to the Word file")
    @ApiResponse(responseCode = "409", description = "`period-not-open`: there is nothing to contribute to")
    ResponseEntity<FormJson> make(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @Parameter(description = "Numbers of indicators; all rows of the period if none is named")
                    @RequestParam(defaultValue = "")
                    Set<String> rows) {
        Set<String> wanted = rows.isEmpty() ? all(mandate, framework, period) : rows;
        return switch (forms.make(mandate, framework, period, wanted)) {
            case Making.Made(var form) -> {
                FormJson json = FormJson.of(mandate, framework, form);
                yield ResponseEntity.created(URI.create(json.docx())).body(json);
            }
            case Making.Refused(var refusal) ->
                throw new ErrorResponseException(
                        HttpStatus.CONFLICT,
                        words.saying(
                                HttpStatus.CONFLICT,
                                "period-not-open",
                                words.say("forms.problem.choice.title"),
                                words.say(refusal.key(), refusal.parameters())),
                        null);
        };
    }

    private Set<String> all(String mandate, String framework, String period) {
        return tables.of(mandate, framework, Optional.of(period))
                .rows()
                .map(row -> row.indicator().code())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @GetMapping(path = "/forms/{code}/form.docx", produces = FormDocx.MEDIA_TYPE)
    @Operation(operationId = "getFormAsWord", summary = "A form as a Word file, with content controls to fill in")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = FormDocx.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> docx(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String code,
            @RequestParam(defaultValue = "en") Lang lang)
            throws IOException {
        ContributorForm form = forms.printable(mandate, framework, code);
        return file(form, "docx", FormDocx.MEDIA_TYPE, out -> docx.write(form, lang.locale(), out));
    }

    @GetMapping(path = "/forms/{code}/form.xlsx", produces = FormXlsx.MEDIA_TYPE)
    @Operation(operationId = "getFormAsExcel", summary = "A form as an Excel file, with validated cells to fill in")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = FormXlsx.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> xlsx(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String code,
            @RequestParam(defaultValue = "en") Lang lang)
            throws IOException {
        ContributorForm form = forms.printable(mandate, framework, code);
        return file(form, "xlsx", FormXlsx.MEDIA_TYPE, out -> xlsx.write(form, lang.locale(), out));
    }

    private ResponseEntity<Resource> file(
            ContributorForm form, String ending, String type, ResponseFiles.Content content) throws IOException {
        Resource file = outgoing.file(content);
        String name = "%s-%s-%s-form-%s.%s"
                .formatted(
                        form.mandate().code(),
                        form.framework().code(),
                        form.period().code(),
                        form.code(),
                        ending);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentLength(file.contentLength())
                .body(new InputStreamResource(file.getInputStream()));
    }

    /** A form as JSON. */
    @Schema(name = "Form")
    record FormJson(
            @Schema(example = "7K2M9QX4") String code,
            @Schema(example = "2017-Q3") String period,
            List<String> rows,
            @Schema(description = "Where its Word file is") String docx,
            @Schema(description = "Where its Excel file is") String xlsx,

            @Schema(description = "How many filled files of it were taken in")
            int returns) {

        static FormJson of(String mandate, String framework, org.jalon.intake.form.Form form) {
            return new FormJson(
                    form.code(),
                    form.period(),
                    form.rows(),
                    IntakeNavigation.form(mandate, framework, form.code(), "docx", "en"),
                    IntakeNavigation.form(mandate, framework, form.code(), "xlsx", "en"),
                    form.returns());
        }
    }
}
