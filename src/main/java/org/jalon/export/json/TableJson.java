package org.jalon.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.Framework;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.table.AnnexTable;

/**
 * The annex of one period as JSON. The words are those of the record, to the letter; a blank cell is null or an empty text, never a
 * level.
 *
 * @param publication under what it was published; empty unless this is what was signed or published
 * @param comparedWith the period that {@code changed} compares with; null for the first one
 * @param judgedAt the day at which lateness is told
 * @param scale the framework's own levels, the most advanced first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Table")
public record TableJson(
        MandateJson mandate,
        FrameworkJson framework,
        PeriodJson period,
        AnalysisJson reading,

        @Schema(
                description = "Under what it was published; null unless this is what was signed or published",
                types = {"object", "null"})
        Optional<PublicationJson> publication,

        @Schema(
                description =
                        "The period that 'changed' compares with; null for the first one. A sealed table is compared with what stood when it was sealed",
                types = {"string", "null"},
                example = "2017-Q2")
        Optional<String> comparedWith,

        @Schema(
                description =
                        "The day at which lateness is told: today within an open period, its last day for a past one")
        LocalDate judgedAt,

        @Schema(description = "The framework's own levels, the most advanced first")
        List<LevelJson> scale,

        CountsJson counts,

        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        @Schema(
                description =
                        "Of a framework of pillars, objectives and indicators; of another one 'levels' and 'elements' say it")
        Optional<List<PillarJson>> pillars,

        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        @Schema(description = "From the top, where those are not pillars, objectives and indicators")
        Optional<List<ElementJson.ElementLevelJson>> levels,

        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        @Schema(description = "What the table consists of, where that is not pillars, objectives and indicators")
        Optional<List<ElementJson>> elements) {

    @Schema(name = "TableMandate")
    public record MandateJson(@Schema(example = "mali") String code, String title) {}

    @Schema(name = "TableFramework")
    public record FrameworkJson(
            @Schema(example = "agreement") String code,
            String title,

            @Schema(description = "The language its texts are kept in", example = "en")
            String language,

            @Schema(description = "The language it was written in", example = "fr")
            String originalLanguage,

            @Schema(example = "Annex I") String annex) {

        static FrameworkJson of(Framework framework, Locale language) {
            return new FrameworkJson(
                    framework.code(),
                    framework.title().in(language),
                    framework.language().toLanguageTag(),
                    framework.originalLanguage().toLanguageTag(),
                    framework.annex());
        }
    }

    @Schema(name = "TablePeriod")
    public record PeriodJson(
            @Schema(example = "2017-Q2") String code,
            LocalDate from,
            @Schema(description = "Its last day, included") LocalDate to,
            LocalDate due,

            @Schema(allowableValues = {"planned", "open", "in-review", "sealed", "correcting"})
            String state,

            @Schema(
                    description = "The report that published it",
                    types = {"string", "null"},
                    example = "S/2017/478")
            Optional<String> report) {

        static PeriodJson of(ReportingPeriod period) {
            return new PeriodJson(
                    period.code(),
                    period.from(),
                    period.to(),
                    period.due(),
                    period.state().code(),
                    period.reportSymbol());
        }
    }

    @Schema(name = "Level")
    public record LevelJson(
            @Schema(example = "ongoing") String code,
            @Schema(example = "Ongoing") String label,
            @Schema(example = "half") String symbol,
            @Schema(example = "#1F5FA8") String colour,

            @Schema(description = "Whether it counts as done, so that no deadline can be missed any more")
            boolean done) {

        static LevelJson of(StatusLevel level, Locale language) {
            return new LevelJson(
                    level.code(), level.label().in(language), level.symbol(), level.colour(), level.done());
        }
    }

    @Schema(name = "Pillar")
    public record PillarJson(
            @Schema(example = "1") String code,
            @Schema(example = "1") String number,
            String title,
            String statement,
            List<ObjectiveJson> objectives) {

        static PillarJson of(AnnexTable.Band band) {
            Node pillar = band.above().getLast();
            return new PillarJson(
                    pillar.code(),
                    pillar.number().printed(),
                    pillar.text(),
                    pillar.statement(),
                    band.blocks().stream().map(ObjectiveJson::of).toList());
        }
    }

    @Schema(name = "Objective")
    public record ObjectiveJson(
            @Schema(example = "1.1") String code,
            @Schema(example = "1.1") String number,
            String text,
            List<RowJson> rows) {

        static ObjectiveJson of(AnnexTable.Block block) {
            Node objective = block.head().orElseThrow();
            return new ObjectiveJson(
                    objective.code(),
                    objective.number().printed(),
                    objective.text(),
                    block.rows().stream().map(RowJson::of).toList());
        }
    }

    /** The table as JSON, its titles and labels in {@code language}. */
    public static TableJson of(AnnexTable table, Locale language) {
        StatusScale scale = table.framework().scale();
        Optional<ElementLevels> others = Optional.of(table.framework().levels()).filter(levels -> !levels.arePillars());
        return new TableJson(
                new MandateJson(table.mandate().code(), table.mandate().title().in(language)),
                FrameworkJson.of(table.framework(), language),
                PeriodJson.of(table.period()),
                AnalysisJson.of(table),
                table.sealedAs().map(PublicationJson::of),
                table.before().map(ReportingPeriod::code),
                table.judgedAt(),
                scale.levels().stream()
                        .map(level -> LevelJson.of(level, language))
                        .toList(),
                CountsJson.of(table, scale),
                others.isPresent()
                        ? Optional.empty()
                        : Optional.of(table.bands().stream().map(PillarJson::of).toList()),
                others.map(levels -> ElementJson.levels(levels, language)),
                others.map(levels -> ElementJson.of(table, levels)));
    }
}
