package org.jalon.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.analysis.Matrix;
import org.jalon.assessment.read.StatusCell;
import org.jalon.export.json.TableJson.FrameworkJson;
import org.jalon.export.json.TableJson.LevelJson;
import org.jalon.export.json.TableJson.MandateJson;
import org.jalon.export.json.TableJson.PeriodJson;
import org.jalon.framework.OutlineEntries.Entry;

/** The matrix as JSON: codes without words, and the counts of the page. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Matrix")
public record MatrixJson(
        MandateJson mandate,
        FrameworkJson framework,

        @Schema(description = "The framework's own levels, the most advanced first")
        List<LevelJson> scale,

        @Schema(description = "The earliest first; cells and counts are in this order")
        List<PeriodJson> periods,

        List<LineJson> rows,

        @Schema(description = "Of all indicators, for each period")
        List<CountJson> counts,

        @Schema(description = "Of each element at the top by its code, for each period")
        Map<String, List<CountJson>> pillarCounts) {

    @Schema(name = "MatrixRow")
    public record LineJson(
            @Schema(example = "4.2.1") String indicator,

            @Schema(example = "4.2.1", description = "As it is printed now")
            String number,

            @JsonInclude(JsonInclude.Include.NON_ABSENT) @Schema(example = "4.2")
            Optional<String> objective,

            @JsonInclude(JsonInclude.Include.NON_ABSENT) @Schema(example = "4")
            Optional<String> pillar,

            @JsonInclude(JsonInclude.Include.NON_ABSENT)
            @Schema(
                    description =
                            "The codes of what it stands below, from the top, where those are not pillar and objective")
            Optional<List<String>> above,

            @Schema(description = "One for each period; null where the indicator had no row, which is not 'not stated'")
            List<Optional<CellJson>> cells) {}

    @Schema(name = "MatrixCell")
    public record CellJson(
            @Schema(description = "The codes of its parts; null where the cell is blank ('not stated')")
            List<Optional<String>> statuses,

            @Schema(
                    description =
                            "doubtful; deadline-moved and text-changed, against the period before; corrected, by a signed corrigendum")
            List<String> marks) {

        static CellJson of(StatusCell cell) {
            return new CellJson(cell.statuses(), cell.marks());
        }
    }

    @Schema(
            name = "MatrixCount",
            description = "levels, split and notStated sum to rows, and with absent to the number of indicators")
    public record CountJson(int rows, int done, Map<String, Integer> levels, int split, int notStated, int absent) {

        static List<CountJson> of(Matrix matrix, List<Matrix.Indicator> some) {
            return matrix.counts(some).stream()
                    .map(count -> new CountJson(
                            count.rows(),
                            count.done(),
                            count.levels(),
                            count.split(),
                            count.notStated(),
                            count.absent()))
                    .toList();
        }
    }

    /** The matrix as JSON, its titles and labels in {@code language}. */
    public static MatrixJson of(Matrix matrix, Locale language) {
        Map<String, List<CountJson>> ofPillars = new LinkedHashMap<>();
        List<LineJson> rows = new ArrayList<>();
        boolean pillars = matrix.framework().levels().arePillars();
        for (Matrix.Branch top : matrix.top()) {
            if (pillars || !top.below().isEmpty()) {
                ofPillars.put(top.entry().code(), CountJson.of(matrix, top.indicators()));
            }
        }
        for (Matrix.Place place : matrix.places()) {
            List<String> above = place.above().stream().map(Entry::code).toList();
            rows.add(new LineJson(
                    place.row().entry().code(),
                    place.row().entry().number().printed(),
                    pillars ? Optional.of(above.getLast()) : Optional.empty(),
                    pillars ? Optional.of(above.getFirst()) : Optional.empty(),
                    pillars ? Optional.empty() : Optional.of(above),
                    place.row().cells().stream()
                            .map(cell -> cell.map(CellJson::of))
                            .toList()));
        }
        return new MatrixJson(
                new MandateJson(
                        matrix.mandate().code(), matrix.mandate().title().in(language)),
                FrameworkJson.of(matrix.framework(), language),
                matrix.framework().scale().levels().stream()
                        .map(level -> LevelJson.of(level, language))
                        .toList(),
                matrix.periods().stream().map(PeriodJson::of).toList(),
                rows,
                CountJson.of(matrix, matrix.indicators().toList()),
                ofPillars);
    }
}
