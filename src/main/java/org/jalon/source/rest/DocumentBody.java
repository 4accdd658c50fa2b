package org.jalon.source.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.source.SourceDocument;
import org.jspecify.annotations.Nullable;

@Schema(name = "SourceDocumentToAdd")
record DocumentBody(
        @Schema(description = "Nothing where the text states none", example = "S/2021/1117") @Nullable
        String symbol,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "Situation in Mali")
        String title,

        @Schema(description = "Its date") @Nullable LocalDate published,

        @Schema(description = "The day that it speaks of, where that is not its date") @Nullable
        LocalDate contents,

        @Schema(example = "en") @Nullable String language,

        @Schema(example = "report of the Secretary-General") @Nullable
        String kind,

        @Schema(example = "https://undocs.org/S/2021/1117") @Nullable
        String link,

        @Nullable String note) {

    SourceDocument document() {
        return new SourceDocument(
                "",
                Optional.ofNullable(symbol),
                title,
                Optional.ofNullable(published),
                Optional.ofNullable(note).orElse(""),
                new SourceDocument.Details(
                        Optional.ofNullable(contents),
                        Optional.ofNullable(language),
                        Optional.ofNullable(kind),
                        Optional.ofNullable(link)));
    }
}
