package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jalon.export.AnnexDocuments;
import org.jalon.export.layout.StrengthLayout;
import org.jalon.export.order.MadeDocument;
import org.jalon.mandate.Mandates;
import org.jalon.measure.strength.StrengthTable;
import org.jalon.measure.strength.Strengths;
import org.jalon.shared.Lang;
import org.jalon.shared.ProblemWords;
import org.jalon.shared.Snapshot;
import org.jalon.shared.Words;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Strength tables as files. */
@RestController
@RequestMapping("/api/v1/mandates/{mandate}/strength/{date}")
@Tag(name = "Strength")
class StrengthFilesController {

    private final Mandates mandates;
    private final Strengths strengths;
    private final AnnexDocuments documents;
    private final FileAnswers answers;
    private final Words texts;
    private final ProblemWords words;

    StrengthFilesController(
            Mandates mandates,
            Strengths strengths,
            AnnexDocuments documents,
            FileAnswers answers,
            Words texts,
            ProblemWords words) {
        this.mandates = mandates;
        this.strengths = strengths;
        this.documents = documents;
        this.answers = answers;
        this.texts = texts;
        this.words = words;
    }

    @Snapshot
    @GetMapping("/table.{format:(?!json$).+}")
    @Operation(
            operationId = "getStrengthAsFile",
            summary = "A strength table as docx, pdf, html, xlsx or csv",
            description =
                    "The figures as printed, blank where they are blank; Word and PDF have the layout of the annex and say below the table what does not add up.")
    ResponseEntity<Resource> file(
            @PathVariable String mandate,
            @PathVariable LocalDate date,
            @PathVariable String format,
            @Parameter(description = "Language of headings and, in French, of the countries")
                    @RequestParam(defaultValue = "en")
                    Lang lang,
            WebRequest request) {
        return answers.of(
                () -> {
                    StrengthTable table = strengths.of(mandates.byCode(mandate), date);
                    return MadeDocument.of(documents
                            .of(StrengthLayout.of(texts, table, lang.locale()), table.mandate(), format)
                            .orElseThrow(() -> new ErrorResponseException(
                                    HttpStatus.NOT_FOUND,
                                    words.of(HttpStatus.NOT_FOUND, "unknown-format", format),
                                    null)));
                },
                request);
    }
}
