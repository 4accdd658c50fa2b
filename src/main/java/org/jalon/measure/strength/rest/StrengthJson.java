package org.jalon.measure.strength.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.measure.strength.Discrepancy;
import org.jalon.measure.strength.ForceComponent;
import org.jalon.measure.strength.StrengthColumn;
import org.jalon.measure.strength.StrengthRow;
import org.jalon.measure.strength.StrengthTable;

/** A strength table as the API says it. */
@Schema(name = "StrengthTable")
record StrengthJson(
        LocalDate asAt,
        String source,
        String place,
        List<LineJson> contributors,
        @Schema(description = "The printed line of totals") Optional<LineJson> printedTotals,

        @Schema(description = "The sums of the lines of the contributors")
        Map<String, Integer> recomputedTotals,

        @Schema(description = "By component, as counts with their denominators, by the printed totals")
        List<ShareJson> women,

        @Schema(description = "What does not add up") List<CheckJson> checks) {

    @Schema(name = "StrengthLine")
    record LineJson(
            String contributor,

            @Schema(description = "ISO 3166 code; blank in a line of totals")
            String country,

            @Schema(description = "As printed; without those that are blank")
            Map<String, Integer> figures,

            String quotation,
            String note) {

        static LineJson of(StrengthRow row, Locale language) {
            return new LineJson(row.name(language), row.country(), named(row.figures()), row.quotation(), row.note());
        }
    }

    @Schema(name = "StrengthShare")
    record ShareJson(String component, Optional<Integer> women, Optional<Integer> of) {}

    @Schema(name = "StrengthCheck")
    record CheckJson(
            String contributor,
            String column,

            @Schema(
                    description =
                            "parts: men and women make the total; police: officers and units make the police; column: the lines make the total")
            String rule,

            int printed,

            @Schema(description = "What it would have to be")
            int recomputed) {

        static CheckJson of(Discrepancy found) {
            return new CheckJson(
                    found.contributor(),
                    found.column().code(),
                    found.rule().code(),
                    found.printed(),
                    found.recomputed());
        }
    }

    static StrengthJson of(StrengthTable table, Locale language) {
        return new StrengthJson(
                table.asAt(),
                table.cited(),
                table.place(),
                table.contributors().stream()
                        .map(row -> LineJson.of(row, language))
                        .toList(),
                table.printedTotals().map(row -> LineJson.of(row, language)),
                named(table.sums()),
                Stream.of(ForceComponent.values())
                        .map(component -> share(table, component))
                        .toList(),
                table.discrepancies().stream().map(CheckJson::of).toList());
    }

    private static ShareJson share(StrengthTable table, ForceComponent component) {
        StrengthTable.Share share = table.women(component);
        return new ShareJson(
                component.code(),
                share.women().stream().boxed().findFirst(),
                share.of().stream().boxed().findFirst());
    }

    private static Map<String, Integer> named(Map<StrengthColumn, Integer> figures) {
        Map<String, Integer> named = new LinkedHashMap<>();
        figures.forEach((column, figure) -> named.put(column.code(), figure));
        return named;
    }
}
