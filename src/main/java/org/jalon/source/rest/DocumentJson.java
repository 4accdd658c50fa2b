package org.jalon.source.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.source.SourceDocument;

@Schema(name = "SourceDocument")
record DocumentJson(
        @Schema(description = "Its name in addresses", example = "S-2021-1117")
        String key,

        @Schema(example = "S/2021/1117") Optional<String> symbol,
        String title,
        Optional<LocalDate> published,

        @Schema(description = "The day that it speaks of, where that is not its date")
        Optional<LocalDate> contents,

        Optional<String> language,
        Optional<String> kind,
        Optional<String> link,
        String note) {

    static DocumentJson of(SourceDocument document) {
        SourceDocument.Details details = document.details();
        return new DocumentJson(
                document.key(),
                document.symbol(),
                document.title(),
                document.published(),
                details.contents(),
                details.language(),
                details.kind(),
                details.link(),
                document.note());
    }
}
