package org.jalon.framework.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.change.FrameworkChange;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.shared.Citation;

/** What was done to a framework. */
@Schema(name = "FrameworkChange")
record ChangeJson(
        @Schema(example = "reworded") String act,

        @Schema(description = "The code of the element or status")
        String subject,

        @Schema(description = "What an element is printed with now")
        String number,

        @Schema(description = "The first period for which it holds")
        String from,

        @Schema(description = "A pillar's statement is its second line; a status has its name in English and in French")
        List<String> before,

        List<String> after,

        @Schema(
                description = "The code of what it was split off or merged into",
                types = {"string", "null"})
        Optional<String> other,

        String reason,
        Optional<String> source,
        Instant at,
        String username,
        String person) {

    static ChangeJson of(FrameworkChange change) {
        return new ChangeJson(
                change.act().code(),
                change.subject(),
                change.number(),
                change.from(),
                lines(change.before()),
                lines(change.after()),
                change.other(),
                change.reason().words(),
                change.reason().source().map(Citation::place),
                change.recordedAt(),
                change.username(),
                change.personName());
    }

    private static List<String> lines(Optional<Words> words) {
        return words.map(said ->
                        said.statement().isEmpty() ? List.of(said.text()) : List.of(said.text(), said.statement()))
                .orElse(List.of());
    }
}
