package org.jalon.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.analysis.Comparison;
import org.jalon.export.json.TableJson.PeriodJson;
import org.jalon.table.Change;

/** Two periods side by side as JSON: the numbers and rows of the page, whole texts instead of their differences. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Comparison")
public record ComparisonJson(
        PeriodJson from,

        @Schema(description = "Which state of the earlier side was read")
        AnalysisJson fromReading,

        PeriodJson to,

        @Schema(description = "Which state of the later side was read")
        AnalysisJson toReading,

        @Schema(
                description =
                        "Indicators with a row on both sides: the denominator of all counts but added and withdrawn")
        int matched,

        @Schema(description = "Rows by kind of change. Kinds overlap: a row may have advanced and changed its text")
        Map<String, Integer> counts,

        @Schema(description = "Pillars and objectives whose words differ")
        List<HeadingJson> headings,

        @Schema(description = "All rows of either side, unchanged ones included")
        List<ComparedJson> rows) {

    @Schema(name = "RewordedHeading")
    public record HeadingJson(@Schema(example = "1.1") String number, String before, String after) {}

    @Schema(name = "ComparedRow")
    public record ComparedJson(
            @Schema(example = "4.2.1") String indicator,

            @Schema(example = "4.2.1", description = "As the side prints it that gives its place")
            String number,

            @Schema(description = "At least one of the kinds in counts; unchanged, added and withdrawn stand alone")
            List<String> changes,

            @Schema(
                    description = "Null if the indicator had no row then",
                    types = {"object", "null"})
            Optional<RowJson> from,

            @Schema(
                    description = "Null if the indicator has no row now",
                    types = {"object", "null"})
            Optional<RowJson> to) {}

    public static ComparisonJson of(Comparison comparison) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        comparison.counts().forEach((change, count) -> counts.put(change.code(), count));
        return new ComparisonJson(
                PeriodJson.of(comparison.earlierPeriod()),
                AnalysisJson.of(comparison.from()),
                PeriodJson.of(comparison.laterPeriod()),
                AnalysisJson.of(comparison.to()),
                comparison.matched(),
                counts,
                comparison.headings().stream()
                        .map(heading -> new HeadingJson(heading.number().printed(), heading.before(), heading.after()))
                        .toList(),
                comparison.rows().stream()
                        .map(row -> new ComparedJson(
                                row.indicator().code(),
                                row.indicator().number().printed(),
                                row.changes().stream()
                                        .sorted()
                                        .map(Change::code)
                                        .toList(),
                                row.earlier().map(RowJson::of),
                                row.later().map(RowJson::of)))
                        .toList());
    }
}
