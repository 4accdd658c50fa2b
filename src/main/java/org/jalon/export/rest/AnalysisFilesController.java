package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.export.order.DocumentAssembler;
import org.jalon.export.order.DocumentChoice;
import org.jalon.export.order.DocumentKind;
import org.jalon.shared.Lang;
import org.jalon.shared.ProblemWords;
import org.jalon.table.TableRef;
import org.springdoc.core.annotations.ParameterObject;
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

/** Matrix, comparison and history as files, by the same renderers as the table. */
@RestController
@RequestMapping("/api/v1/mandates/{mandate}/frameworks/{framework}")
@Tag(name = "Tables")
class AnalysisFilesController {

    private final DocumentAssembler making;
    private final Moments moments;
    private final FileAnswers answers;
    private final ProblemWords words;

    AnalysisFilesController(DocumentAssembler making, Moments moments, FileAnswers answers, ProblemWords words) {
        this.making = making;
        this.moments = moments;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/matrix.{format:(?!json$).+}")
    @Operation(
            operationId = "getMatrixAsFile",
            summary = "The matrix as docx, pdf, html, xlsx or csv",
            description =
                    "Pages have room for eight periods, the last of those asked for, and say how many are left out; xlsx and csv have a line for each indicator, period and part.")
    ResponseEntity<Resource> matrix(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String format,
            @ParameterObject SomePeriods periods,
            @Parameter(description = "Language of titles and of the labels of statuses")
                    @RequestParam(defaultValue = "en")
                    Lang lang,
            WebRequest request) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        periods.from().ifPresent(code -> query.put("from", List.of(code)));
        periods.to().ifPresent(code -> query.put("to", List.of(code)));
        return file(mandate, framework, DocumentKind.MATRIX, format, lang, query, request);
    }

    @GetMapping("/comparison.{format:(?!json$).+}")
    @Operation(
            operationId = "getComparisonAsFile",
            summary = "A comparison of two periods, or of two moments of one, as docx, pdf, html, xlsx or csv",
            description = "What was said and what is said side by side, a line for each field that differs.")
    ResponseEntity<Resource> comparison(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String format,
            @ParameterObject TwoSides sides,
            @Parameter(description = "Kinds of change, with commas between; without it, all rows that changed at all")
                    @RequestParam
                    Optional<String> change,
            @Parameter(description = "Language of titles and of the labels of statuses")
                    @RequestParam(defaultValue = "en")
                    Lang lang,
            WebRequest request) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "from", sides.earlier(moments));
        put(query, "to", sides.later(moments));
        change.ifPresent(codes -> query.put("change", List.of(codes)));
        return file(mandate, framework, DocumentKind.COMPARISON, format, lang, query, request);
    }

    private static void put(Map<String, List<String>> query, String name, TableRef side) {
        side.parameters(name).forEach((parameter, value) -> query.put(parameter, List.of(value)));
    }

    @GetMapping("/indicators/{indicator}/history.{format}")
    @Operation(
            operationId = "getHistoryAsFile",
            summary = "All that was ever said of an indicator as docx, pdf, html, xlsx, csv or json",
            description = "Every version whole. The JSON is described by `history.schema.json`.")
    ResponseEntity<Resource> history(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String indicator,
            @PathVariable String format,
            @Parameter(description = "Language of titles and of the labels of statuses")
                    @RequestParam(defaultValue = "en")
                    Lang lang,
            WebRequest request) {
        Map<String, List<String>> query = Map.of("indicator", List.of(indicator));
        return file(mandate, framework, DocumentKind.HISTORY, format, lang, query, request);
    }

    private ResponseEntity<Resource> file(
            String mandate,
            String framework,
            DocumentKind kind,
            String format,
            Lang lang,
            Map<String, List<String>> further,
            WebRequest request) {
        if (!kind.formats().contains(format)) {
            throw new ErrorResponseException(
                    HttpStatus.NOT_FOUND, words.of(HttpStatus.NOT_FOUND, "unknown-format", format), null);
        }
        Map<String, List<String>> query = new LinkedHashMap<>(further);
        query.put("what", List.of(kind.code()));
        query.put("format", List.of(format));
        DocumentChoice choice = DocumentChoice.of(query, lang);
        return answers.of(() -> making.of(mandate, framework, choice, false), request);
    }
}
