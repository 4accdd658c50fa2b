package org.jalon.framework.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What every request says that changes a framework: from which period on, why, and where it says so. */
interface ChangeBody {

    String from();

    String reason();

    @Nullable
    SourceJson source();

    @Schema(name = "FrameworkName")
    record NewName(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "Largely implemented")
            String labelEn,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "Largement mis en œuvre")
            String labelFr,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2017-Q3")
            String from,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason,

            @Nullable SourceJson source)
            implements ChangeBody {

        Words words() {
            return new Words(labelEn, labelFr);
        }
    }

    @Schema(name = "FrameworkChangeFrom")
    record Act(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2017-Q3")
            String from,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason,

            @Nullable SourceJson source)
            implements ChangeBody {}

    @Schema(name = "StatusToAdd")
    record NewStatus(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "suspended")
            String code,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String labelEn,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String labelFr,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "pause")
            String symbol,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "#5B4B8A")
            String colour,

            @Schema(description = "Whether it counts as done; nothing means no") @Nullable
            Boolean done,

            @Schema(description = "Whether it is more or less advanced than others; nothing means yes") @Nullable
            Boolean ordered,

            @Schema(description = "The status that it stands next above; nothing puts it below all others") @Nullable
            String above,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2017-Q3")
            String from,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason,

            @Nullable SourceJson source)
            implements ChangeBody {

        /** @throws FlawedInput if it has no name in one of the languages */
        StatusLevel status() {
            List<Flaw> flaws = Stream.of(Map.entry("/labelEn", labelEn), Map.entry("/labelFr", labelFr))
                    .filter(label -> label.getValue().isBlank())
                    .map(label -> Flaw.at(label.getKey(), "refused.status-label", StatusLevel.LONGEST_LABEL))
                    .toList();
            if (!flaws.isEmpty()) {
                throw new FlawedInput(flaws);
            }
            return new StatusLevel(
                    code,
                    0,
                    new LocalizedText(labelEn.strip(), labelFr.strip()),
                    symbol,
                    colour,
                    Boolean.TRUE.equals(done),
                    !Boolean.FALSE.equals(ordered));
        }
    }
}
