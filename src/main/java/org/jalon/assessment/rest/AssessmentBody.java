package org.jalon.assessment.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.workflow.Update;
import org.jalon.shared.Citation;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * The body of a PUT: the whole new content. It replaces everything, so everything must be named, be it with null: a client that forgot
 * a property must not erase anything, least of all turn a status into 'not stated'.
 */
@JsonIgnoreProperties({"mandate", "framework", "period", "indicator", "version", "state", "written"})
@Schema(name = "AssessmentContent")
record AssessmentBody(
        @JsonProperty(required = true)
        @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
        @Schema(description = "1 to 20; more than one make a split row")
        List<PartBody> parts,

        @JsonProperty(required = true)
        @Schema(
                description = "null if there is none",
                types = {"object", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        DeadlineBody deadline,

        @JsonProperty(required = true)
        @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
        @Schema(description = "Up to 50")
        List<CitationBody> citations,

        @JsonProperty(required = true)
        @Schema(
                description = "Why the source is doubtful here; null if it is not",
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String doubt,

        @Schema(
                description = "Why it is changed, up to 2,000 characters; kept in the history",
                types = {"string", "null"},
                example = "Note of the monitoring committee")
        @Nullable
        String reason) {

    @Schema(name = "PartToWrite")
    record PartBody(
            @JsonProperty(required = true)
            @Schema(
                    description = "The code of a level of the framework's scale; null for 'not stated'",
                    example = "ongoing",
                    types = {"string", "null"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String status,

            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(
                    description = "Up to 32,767 characters of plain text; lines that begin with a dash are bullets",
                    example = "The texts have been drafted")
            String comment) {}

    @Schema(name = "CitationToWrite")
    record CitationBody(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "S/2017/811")
            String symbol,

            @Schema(
                    types = {"string", "null"},
                    example = "para. 15")
            @Nullable
            String locator,

            @Schema(types = {"string", "null"}) @Nullable String quote) {}

    /** @throws FlawedInput if it says something that no content can say */
    Update.Edit toUpdate() {
        List<Flaw> flaws = new ArrayList<>();
        if (parts.isEmpty()) {
            flaws.add(Flaw.at("/parts", "parts.none"));
        }
        for (int i = 0; i < parts.size(); i++) {
            String status = parts.get(i).status();
            if (status != null && status.isBlank()) {
                flaws.add(Flaw.at("/parts/" + i + "/status", "body.blankStatus"));
            }
        }
        Optional<Deadline> read = deadline == null ? Optional.empty() : deadline.read(flaws);
        if (!flaws.isEmpty()) {
            throw new FlawedInput(flaws);
        }
        return new Update.Edit(
                new AssessmentContent(
                        parts.stream()
                                .map(part -> new Part(Optional.ofNullable(part.status()), part.comment()))
                                .toList(),
                        read,
                        citations.stream()
                                .map(citation -> new Citation(
                                        citation.symbol(), orEmpty(citation.locator()), orEmpty(citation.quote())))
                                .toList(),
                        Optional.ofNullable(doubt)),
                Optional.ofNullable(reason));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
