package org.jalon.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that facts are taken from.
 *
 * @param slug its short name within a mandate
 * @param symbol such as {@code S/2017/478}; empty if the text at hand does not state it
 * @param published its date; empty if the text at hand does not state it
 * @param note what to know about the text at hand; may be empty
 * @param details what else the register says of it
 */
public record SourceDocument(
        String slug,
        Optional<String> symbol,
        String title,
        Optional<LocalDate> published,
        String note,
        Details details) {

    /**
     * What a register says of a document beside its name and date; empty where nobody said it.
     *
     * @param contents the day that it speaks of, where that is not its date
     * @param language two letters, such as {@code fr}
     * @param kind in words, such as 'report of the Secretary-General'
     * @param link where it can be read
     */
    public record Details(
            Optional<LocalDate> contents, Optional<String> language, Optional<String> kind, Optional<String> link) {

        public static final Details NONE =
                new Details(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Its name in addresses: the symbol with a hyphen for each slash and blank, or the short name of one without a symbol. */
    public String key() {
        return symbol.map(SourceDocument::key).orElse(slug);
    }

    static String key(String symbol) {
        return symbol.replaceAll("[/\\s]+", "-");
    }

    /** What citations call it: its symbol, or its title where it has none. */
    public String cited() {
        return symbol.orElse(title);
    }

    /** What a table of data calls it: its symbol, or its short name where it has none. */
    public String code() {
        return symbol.orElse(slug);
    }

    /** The language of its words; English where nobody said otherwise. */
    public String languageTag() {
        return details.language().orElse("en");
    }
}
