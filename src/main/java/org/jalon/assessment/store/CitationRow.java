package org.jalon.assessment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jalon.shared.Citation;
import org.jspecify.annotations.Nullable;

/** A citation as it is stored. */
@Embeddable
record CitationRow(
        @Column(length = 200) String symbol,
        @Column(length = 200) @Nullable String locator,
        @Column(length = 4000) @Nullable String quote) {

    static CitationRow of(Citation citation) {
        return new CitationRow(citation.symbol(), citation.locator(), citation.quote());
    }

    Citation toCitation() {
        return new Citation(symbol, locator == null ? "" : locator, quote == null ? "" : quote);
    }
}
