package org.jalon.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.export.json.TableJson.PeriodJson;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.StatusScale;
import org.jalon.table.AnnexTable;
import org.jalon.table.EditingProgress;
import org.jalon.table.RollUp;
import org.jalon.table.TableTree;

/** The counts of a period as JSON: the numbers of the page, each with its denominator. No percentage, no computed status. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "RollUp")
public record RollUpJson(
        PeriodJson period,

        @Schema(description = "The day at which lateness is told")
        LocalDate judgedAt,

        CountsJson all,

        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        @Schema(description = "Of a framework of pillars, objectives and indicators; of another one 'elements' says it")
        Optional<List<PillarJson>> pillars,

        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        @Schema(description = "What stands above rows, where those are not pillars and objectives")
        Optional<List<ElementJson>> elements) {

    @Schema(name = "RollUpElement")
    public record ElementJson(
            @Schema(example = "benchmark") String level,
            @Schema(example = "1") String code,
            @Schema(example = "1") String number,
            String text,
            CountsJson counts,
            List<ElementJson> elements) {}

    @Schema(name = "RollUpPillar")
    public record PillarJson(
            @Schema(example = "1") String code,
            @Schema(example = "1") String number,
            String title,
            CountsJson counts,
            List<ObjectiveJson> objectives) {}

    @Schema(name = "RollUpObjective")
    public record ObjectiveJson(
            @Schema(example = "1.1") String code,
            @Schema(example = "1.1") String number,
            String text,
            CountsJson counts) {}

    @Schema(name = "Counts")
    public record CountsJson(
            @Schema(description = "Indicators with a row: the denominator of all counts below")
            int total,

            @Schema(description = "By level code, zeros included; with split and notStated they sum to total")
            Map<String, Integer> levels,

            @Schema(description = "Rows with several parts; they are counted here and under no level")
            int split,

            @Schema(description = "Rows whose status is blank: a blank is no status of the scale")
            int notStated,

            @Schema(description = "By lateness, zeros included; they sum to total")
            Map<String, Integer> lateness,

            @Schema(
                    description =
                            "How far the writing has come, by state, zeros included; it says nothing of implementation. They sum to total")
            Map<String, Integer> editing,

            @Schema(description = "Rows that differ in print from the period before")
            int changed,

            @Schema(description = "Rows that are doubtful in their source")
            int doubtful) {

        static CountsJson of(Collection<AnnexTable.Row> rows, StatusScale scale) {
            RollUp counts = RollUp.of(rows, scale);
            Map<String, Integer> lateness = new LinkedHashMap<>();
            counts.lateness().forEach((value, count) -> lateness.put(value.code(), count));
            Map<String, Integer> editing = new LinkedHashMap<>();
            EditingProgress.of(rows).states().forEach((state, count) -> editing.put(state.code(), count));
            return new CountsJson(
                    counts.total(),
                    counts.levels(),
                    counts.split(),
                    counts.notStated(),
                    lateness,
                    editing,
                    counts.changed(),
                    counts.doubtful());
        }
    }

    public static RollUpJson of(AnnexTable table) {
        StatusScale scale = table.framework().scale();
        return new RollUpJson(
                PeriodJson.of(table.period()),
                table.judgedAt(),
                CountsJson.of(table.rows().toList(), scale),
                table.framework().levels().arePillars()
                        ? Optional.of(table.bands().stream()
                                .map(band -> pillar(band, scale))
                                .toList())
                        : Optional.empty(),
                table.framework().levels().arePillars()
                        ? Optional.empty()
                        : Optional.of(elements(table, TableTree.of(table))));
    }

    private static List<ElementJson> elements(AnnexTable table, List<TableTree> trees) {
        return trees.stream()
                .filter(tree -> !tree.below().isEmpty())
                .map(tree -> new ElementJson(
                        table.framework().levels().level(tree.node().level()).code(),
                        tree.node().code(),
                        tree.node().number().printed(),
                        tree.node().text(),
                        CountsJson.of(tree.rows().toList(), table.framework().scale()),
                        elements(table, tree.below())))
                .toList();
    }

    private static PillarJson pillar(AnnexTable.Band band, StatusScale scale) {
        Node pillar = band.above().getLast();
        return new PillarJson(
                pillar.code(),
                pillar.number().printed(),
                pillar.text(),
                CountsJson.of(band.rows(), scale),
                band.blocks().stream().map(block -> objective(block, scale)).toList());
    }

    private static ObjectiveJson objective(AnnexTable.Block block, StatusScale scale) {
        Node objective = block.head().orElseThrow();
        return new ObjectiveJson(
                objective.code(), objective.number().printed(), objective.text(), CountsJson.of(block.rows(), scale));
    }
}
