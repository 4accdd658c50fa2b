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
 */
public record SourceDocument(
        String slug, Optional<String> symbol, String title, Optional<LocalDate> published, String note) {}
