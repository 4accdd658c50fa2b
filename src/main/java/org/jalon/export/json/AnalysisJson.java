package org.jalon.export.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;

/** Which state of the table this is, so that nobody takes the past for the present. */
@Schema(name = "TableReading")
public record AnalysisJson(
        @Schema(
                description =
                        "current: as it is for everybody; working: as those see it who prepare it; sealed: as it was signed; as-at: as it was recorded at an instant",
                allowableValues = {"current", "working", "sealed", "as-at"})
        String kind,

        @Schema(description = "Whether this is what was signed or published")
        boolean sealed,

        @Schema(
                description = "Only of 'as-at' (UTC)",
                types = {"string", "null"},
                format = "date-time")
        Optional<Instant> asAt,

        @Schema(
                description = "Only of 'sealed': 0 for the period itself, else the corrigendum's number",
                types = {"integer", "null"})
        Optional<Integer> corrigendum) {

    static AnalysisJson of(AnnexTable table) {
        return switch (table.reading()) {
            case AsAt.Current current -> plain("current", table);
            case AsAt.Working working -> plain("working", table);
            case AsAt.Sealed(int number) -> new AnalysisJson("sealed", true, Optional.empty(), Optional.of(number));
            case AsAt.At(Instant instant) -> new AnalysisJson("as-at", false, Optional.of(instant), Optional.empty());
        };
    }

    private static AnalysisJson plain(String kind, AnnexTable table) {
        return new AnalysisJson(kind, table.isSealed(), Optional.empty(), Optional.empty());
    }
}
