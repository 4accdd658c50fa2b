package org.jalon.assessment.rest.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.seal.Seal;

/** A table as it was signed or published. */
@Schema(name = "Seal")
public record SealJson(
        @Schema(description = "0 for the period itself, 1 and on for its corrigenda")
        int corrigendum,

        @Schema(
                description = "signed: people signed it here; published: it is as a report published it",
                allowableValues = {"signed", "published"})
        String origin,

        @Schema(description = "SHA-256 of the UTF-8 bytes of canonical.json")
        String digest,

        String reportSymbol,

        @Schema(
                types = {"string", "null"},
                format = "date")
        Optional<LocalDate> reportDate,

        @Schema(
                description = "Why it was corrected",
                types = {"string", "null"})
        Optional<String> reason,

        Instant sealedAt,
        List<SignatureJson> signatures) {

    @Schema(name = "Signature")
    public record SignatureJson(String username, String person, String digest, Instant at) {

        public static SignatureJson of(Seal.Signature signature) {
            return new SignatureJson(signature.username(), signature.personName(), signature.digest(), signature.at());
        }
    }

    public static SealJson of(Seal seal) {
        return new SealJson(
                seal.number(),
                seal.origin().code(),
                seal.digest(),
                seal.reportSymbol(),
                seal.reportDate(),
                seal.reason(),
                seal.sealedAt(),
                seal.signatures().stream().map(SignatureJson::of).toList());
    }
}
