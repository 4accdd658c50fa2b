package org.jalon.source.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.source.AsAt;
import org.jalon.source.Nature;
import org.jalon.source.Passage;
import org.jalon.source.SourceDocument;
import org.jspecify.annotations.Nullable;

@Schema(name = "PassageToAdd")
record PassageBody(
        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "para. 12")
        String place,

        @Schema(description = "The words of the document to the letter; line breaks become blanks")
        @JsonProperty(required = true)
        @JsonSetter(nulls = Nulls.FAIL)
        String quotation,

        @Schema(description = "When it was so: a day, a month or a year", example = "2022-08") @Nullable
        String asAt,

        @Schema(description = "Nothing means a fact") @Nullable
        Kind nature,

        @Schema(description = "Who says it; nothing where it is the document itself", example = "government") @Nullable
        String speaker,

        @Nullable String note) {

    enum Kind {
        fact(Nature.FACT),
        announcement(Nature.ANNOUNCEMENT);

        final Nature nature;

        Kind(Nature nature) {
            this.nature = nature;
        }
    }

    /** @throws FlawedInput if it says no time */
    Passage passage(SourceDocument document) {
        Optional<String> time = Optional.ofNullable(asAt).map(String::strip).filter(text -> !text.isEmpty());
        Optional<AsAt> read = time.flatMap(AsAt::read);
        if (time.isPresent() && read.isEmpty()) {
            throw new FlawedInput(List.of(Flaw.at("/asAt", "source.flaw.asAt")));
        }
        return new Passage(
                0,
                "",
                document,
                place,
                quotation,
                read,
                nature == null ? Nature.FACT : nature.nature,
                Optional.ofNullable(speaker),
                Optional.ofNullable(note).orElse(""),
                Instant.EPOCH,
                "");
    }
}
