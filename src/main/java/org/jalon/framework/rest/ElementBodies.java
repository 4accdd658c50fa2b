package org.jalon.framework.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.ElementLevels.ElementLevel;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.shared.ActRefused;
import org.jspecify.annotations.Nullable;

/** What requests say that add elements or change them. */
final class ElementBodies {

    private ElementBodies() {}

    @Schema(name = "FrameworkElementToAdd")
    record NewElement(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "indicator")
            String level,

            @Schema(description = "The code of what it is to be below; nothing at the top", example = "1.1") @Nullable
            String parent,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "1.1.5")
            String number,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String text,

            @Schema(
                    description =
                            "The second text below it. Of pillars, objectives and indicators only pillars have one")
            @Nullable
            String statement,

            @Schema(description = "The code of the element that said it until then") @Nullable
            String splitOff,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2017-Q3")
            String from,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason,

            @Nullable SourceJson source)
            implements ChangeBody {

        /** @throws ActRefused if the framework has no such level */
        org.jalon.framework.change.NewElement element(ElementLevels levels) {
            return new org.jalon.framework.change.NewElement(
                    levels.level(level)
                            .map(ElementLevel::number)
                            .orElseThrow(() -> new ActRefused("refused.element-level", level)),
                    Optional.ofNullable(parent),
                    number,
                    new Words(text, Optional.ofNullable(statement).orElse("")),
                    Optional.ofNullable(splitOff));
        }
    }

    @Schema(name = "FrameworkElementToChange")
    record OtherElement(
            @Schema(description = "Nothing leaves the words there are") @Nullable
            String text,

            @Schema(
                    description = "As it is printed; nothing leaves the one there is, an empty text prints none",
                    example = "1.1.5")
            @Nullable
            String number,

            @Schema(description = "The code of what it is to be below; nothing leaves it where it is", example = "1.1")
            @Nullable
            String parent,

            @Schema(description = "The second text below it; nothing leaves the one there is") @Nullable
            String statement,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2017-Q3")
            String from,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason,

            @Nullable SourceJson source)
            implements ChangeBody {

        boolean placesIt() {
            return number != null || parent != null;
        }

        /** Whoever asks for nothing at all is told that it has these words already. */
        boolean wordsIt() {
            return text != null || statement != null || !placesIt();
        }
    }

    @Schema(name = "FrameworkElementWithdrawal")
    record Withdrawal(
            @Schema(description = "The code of the element that says it too from then on") @Nullable
            String mergedInto,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2017-Q3")
            String from,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason,

            @Nullable SourceJson source)
            implements ChangeBody {}
}
