package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jalon.analysis.Comparisons;
import org.jalon.analysis.Matrices;
import org.jalon.analysis.search.Search;
import org.jalon.export.json.ComparisonJson;
import org.jalon.export.json.FindingsJson;
import org.jalon.export.json.MatrixJson;
import org.jalon.export.json.RollUpJson;
import org.jalon.shared.Lang;
import org.jalon.table.AnnexTables;
import org.jalon.table.TableRef;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading across periods. */
@RestController
@RequestMapping(path = "/api/v1/mandates/{mandate}/frameworks/{framework}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tables")
class AnalysisController {

    private final Comparisons comparisons;
    private final Matrices matrices;
    private final AnnexTables tables;
    private final Search search;
    private final Moments moments;

    AnalysisController(Comparisons comparisons, Matrices matrices, AnnexTables tables, Search search, Moments moments) {
        this.comparisons = comparisons;
        this.matrices = matrices;
        this.tables = tables;
        this.search = search;
        this.moments = moments;
    }

    @GetMapping("/comparison.json")
    @Operation(
            operationId = "getComparisonAsJson",
            summary = "What differs between two periods, or between two moments of one",
            description =
                    "'advanced' and 'regressed' follow the order that the framework's scale declares; where it declares none, and for split rows, a status is 'status-changed'. With the two periods exchanged every change is mirrored.")
    ComparisonJson comparison(
            @PathVariable String mandate, @PathVariable String framework, @ParameterObject TwoSides sides) {
        TableRef earlier = sides.earlier(moments);
        TableRef later = sides.later(moments);
        return ComparisonJson.of(comparisons.of(
                mandate, framework, earlier.period(), earlier.reading(), later.period(), later.reading()));
    }

    @GetMapping("/matrix.json")
    @Operation(
            operationId = "getMatrixAsJson",
            summary = "All indicators in all periods as codes",
            description = "Without any words, in one compact read; the counts are those of the page.")
    MatrixJson matrix(
            @PathVariable String mandate,
            @PathVariable String framework,
            @ParameterObject SomePeriods periods,
            @Parameter(description = "Language of titles and of the labels of statuses")
                    @RequestParam(defaultValue = "en")
                    Lang lang) {
        return MatrixJson.of(matrices.of(mandate, framework).between(periods.from(), periods.to()), lang.locale());
    }

    @GetMapping("/rollup.json")
    @Operation(
            operationId = "getRollUpAsJson",
            summary = "The counts of a period",
            description =
                    "Of the whole framework, of each pillar and of each objective, always with their denominator. There is no percentage and no computed status.")
    RollUpJson rollUp(
            @PathVariable String mandate,
            @PathVariable String framework,
            @Parameter(description = "Without it, the newest period", example = "2017-Q2") @RequestParam
                    Optional<String> period) {
        return RollUpJson.of(tables.of(mandate, framework, period));
    }

    @GetMapping("/find.json")
    @Operation(
            operationId = "find",
            summary = "Find words in all that was ever said",
            description =
                    "Looks through wordings, comments, deadlines, sources, doubts and reasons of every version of every period. All words must stand in one text, a part of a word is enough, words in quotation marks must stand together; case and accents do not count. At most 100 texts: those said last.")
    FindingsJson find(
            @PathVariable String mandate,
            @PathVariable String framework,
            @Parameter(description = "What to look for", example = "cantonment") @RequestParam String q) {
        return FindingsJson.of(search.find(mandate, framework, q));
    }
}
