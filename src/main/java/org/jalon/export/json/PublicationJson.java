package org.jalon.export.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.assessment.seal.SealedAs;

/** Under what a table was published. */
@Schema(name = "TablePublication")
public record PublicationJson(
        @Schema(description = "0 for the period itself, else the corrigendum's number")
        int corrigendum,

        @Schema(description = "The report, or the corrigendum to it", example = "S/2017/811/Corr.1")
        String symbol,

        @Schema(
                types = {"string", "null"},
                format = "date")
        Optional<LocalDate> date,

        @Schema(
                description = "Why it was corrected; null for the period itself",
                types = {"string", "null"})
        Optional<String> reason,

        @Schema(description = "When it was sealed (UTC)") Instant sealedAt) {

    static PublicationJson of(SealedAs as) {
        return new PublicationJson(as.number(), as.symbol(), as.date(), as.reason(), as.sealedAt());
    }
}
