package org.jalon.shared;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Where a document says something.
 *
 * @param symbol the document's symbol, such as {@code S/2017/478}, or its title where it has none
 * @param locator the place in it, such as {@code Annex I, 4.2.1} or {@code para. 15}; empty if the whole document is meant
 * @param quote the words quoted from it; empty if none are
 */
public record Citation(
        @NotBlank(message = "{citation.symbol.missing}") @Size(max = 200, message = "{text.tooLong}")
        String symbol,

        @Size(max = 200, message = "{text.tooLong}") String locator,
        @Size(max = 4000, message = "{text.tooLong}") String quote) {

    public static Citation of(String symbol, String locator) {
        return new Citation(symbol, locator, "");
    }

    /** Symbol and place as one line: {@code S/2017/478, Annex I, 4.2.1}. */
    public String place() {
        return locator.isEmpty() ? symbol : symbol + ", " + locator;
    }
}
