package org.jalon.table.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jalon.table.hint.Hint;

/** Something about a row that may be worth a second look. */
@Schema(name = "Hint")
record HintJson(
        @Schema(example = "1.1.1") String indicator,

        @Schema(
                allowableValues = {
                    "done-by-comment",
                    "deadline-passed",
                    "done-without-source",
                    "step-back",
                    "unchanged",
                    "split-without-comment",
                    "deadline-moved-often"
                })
        String hint,

        @Schema(
                description = "null as long as it stands",
                types = {"object", "null"})
        Optional<DismissalJson> dismissed) {

    @Schema(name = "HintDismissal")
    record DismissalJson(String username, String person, Instant at, String reason) {}

    static HintJson of(Hint hint) {
        return new HintJson(
                hint.indicator(),
                hint.kind().code(),
                hint.dismissed().map(by -> new DismissalJson(by.username(), by.personName(), by.at(), by.reason())));
    }
}
