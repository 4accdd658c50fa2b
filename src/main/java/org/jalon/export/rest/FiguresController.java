package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.function.Supplier;
import org.jalon.export.AnnexDocument;
import org.jalon.export.figure.FigureDocuments;
import org.jalon.export.order.MadeDocument;
import org.jalon.shared.Lang;
import org.jalon.shared.ProblemWords;
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

/** Figures as files. */
@RestController
@RequestMapping("/api/v1/mandates/{mandate}")
@Tag(name = "Figures")
class FiguresController {

    private final FigureDocuments documents;
    private final FileAnswers answers;
    private final ProblemWords words;

    FiguresController(FigureDocuments documents, FileAnswers answers, ProblemWords words) {
        this.documents = documents;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/measures.{format:(?!json$).+}")
    @Operation(
            operationId = "getMeasuresAsFile",
            summary = "What is measured as csv, xlsx, docx, pdf or html",
            description = "The columns of the csv are those of `measures.csv` in a seed package.")
    ResponseEntity<Resource> measures(
            @PathVariable String mandate,
            @PathVariable String format,
            @Parameter(description = "Language of titles and units") @RequestParam(defaultValue = "en") Lang lang,
            WebRequest request) {
        return file(format, () -> documents.measures(mandate, lang.locale(), format), request);
    }

    @GetMapping("/measures/observations.{format:(?!json$).+}")
    @Operation(
            operationId = "getAllObservationsAsFile",
            summary = "All figures of a mandate as csv, xlsx, docx, pdf or html",
            description = "Measure by measure. `observations.columns.json` describes the csv.")
    ResponseEntity<Resource> all(
            @PathVariable String mandate,
            @PathVariable String format,
            @Parameter(description = "Language of titles and units") @RequestParam(defaultValue = "en") Lang lang,
            WebRequest request) {
        return file(format, () -> documents.observations(mandate, Optional.empty(), lang.locale(), format), request);
    }

    @GetMapping("/measures/{code}/observations.{format:(?!json$).+}")
    @Operation(
            operationId = "getObservationsAsFile",
            summary = "The figures of a measure as csv, xlsx, docx, pdf or html",
            description = "The newest day first, what has no day last. `observations.columns.json` describes the csv.")
    ResponseEntity<Resource> observations(
            @PathVariable String mandate,
            @PathVariable String code,
            @PathVariable String format,
            @Parameter(description = "Language of titles and units") @RequestParam(defaultValue = "en") Lang lang,
            WebRequest request) {
        return file(format, () -> documents.observations(mandate, Optional.of(code), lang.locale(), format), request);
    }

    private ResponseEntity<Resource> file(
            String format, Supplier<Optional<AnnexDocument>> reading, WebRequest request) {
        return answers.of(
                () -> MadeDocument.of(reading.get()
                        .orElseThrow(() -> new ErrorResponseException(
                                HttpStatus.NOT_FOUND, words.of(HttpStatus.NOT_FOUND, "unknown-format", format), null))),
                request);
    }
}
