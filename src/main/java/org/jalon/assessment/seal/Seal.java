package org.jalon.assessment.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table as it was signed or published.
 *
 * @param number 0 for the period itself, 1 and on for its corrigenda
 * @param digest SHA-256 over the canonical form (docs/canonical-form.md), in lower-case hexadecimal digits
 * @param reason why it was corrected; empty for the period itself
 * @param sealedAt when it was frozen here (UTC)
 * @param signatures of those who signed this digest, in the order in which they did; none for one that a seed brought
 */
public record Seal(
        int number,
        Origin origin,
        String digest,
        String reportSymbol,
        Optional<LocalDate> reportDate,
        Optional<String> reason,
        Instant sealedAt,
        List<Signature> signatures) {

    /** How a seal came about. */
    public enum Origin {
        /** People signed it here. */
        SIGNED,
        /** It is as a report published it; nobody signed it here. */
        PUBLISHED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param personName how {@code username} was called then */
    public record Signature(String username, String personName, String digest, Instant at) {}
}
