package org.jalon.assessment.rest.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.seal.ToSign;

/** What there is to sign of a period, and what keeps it from being signed. */
@Schema(name = "ToSign")
public record ToSignJson(
        String period,
        int corrigendum,
        int rows,

        @Schema(description = "Numbers of the rows that keep it from being signed")
        List<String> notApproved,

        @Schema(
                description =
                        "Whether it is a corrigendum that says what was sealed before; it is abandoned, not signed")
        boolean correctsNothing,

        boolean ready,
        @Schema(types = {"string", "null"}) Optional<String> reportSymbol,

        @Schema(
                types = {"string", "null"},
                format = "date")
        Optional<LocalDate> reportDate,

        @Schema(
                description = "null as long as no report symbol is named",
                types = {"string", "null"})
        Optional<String> digest,

        List<SealJson.SignatureJson> signatures,
        int signaturesNeeded) {

    public static ToSignJson of(ToSign toSign) {
        return new ToSignJson(
                toSign.period().code(),
                toSign.number(),
                toSign.rows(),
                toSign.notApproved(),
                toSign.correctsNothing(),
                toSign.isReady(),
                toSign.reportSymbol(),
                toSign.reportDate(),
                toSign.digest(),
                toSign.signatures().stream().map(SealJson.SignatureJson::of).toList(),
                toSign.needed());
    }
}
