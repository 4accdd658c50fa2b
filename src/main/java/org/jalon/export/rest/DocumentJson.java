package org.jalon.export.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.export.order.DocumentOrder;

/** A document that somebody asked for. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Document")
record DocumentJson(
        long id,

        @Schema(description = "What was chosen, as a query", example = "what=table&period=2017-Q2&in=en&format=docx")
        String choice,

        @Schema(description = "Whether it holds the internal conversation")
        boolean internal,

        @Schema(allowableValues = {"waiting", "making", "ready", "failed"})
        String state,

        @Schema(
                description = "Only while it is being made",
                types = {"string", "null"},
                allowableValues = {"reading", "writing"})
        Optional<String> step,

        @Schema(description = "Blank until it is ready", example = "mali-agreement-2017-Q2.docx")
        String fileName,

        @Schema(description = "Of the file; while it is being made, those that are written")
        long bytes,

        @Schema(description = "SHA-256 of the file; blank until it is ready")
        String digest,

        Instant orderedAt,

        @Schema(
                types = {"string", "null"},
                format = "date-time")
        Optional<Instant> finishedAt,

        @Schema(
                description =
                        "Characters that no font of Jalon has and that the file shows as boxes, each with its number; the first 200. Only a PDF can have some",
                example = "[\"漢 U+6F22\"]")
        List<String> undrawn) {

    static DocumentJson of(DocumentOrder order) {
        return new DocumentJson(
                order.id().value(),
                order.choice(),
                order.internal(),
                order.state().code(),
                order.step().map(DocumentOrder.Step::code),
                order.fileName(),
                order.bytes(),
                order.digest(),
                order.orderedAt(),
                order.finishedAt(),
                order.undrawn().named());
    }
}
