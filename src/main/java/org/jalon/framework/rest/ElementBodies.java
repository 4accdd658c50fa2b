package org.jalon.framework.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jalon.framework.ElementKind;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jspecify.annotations.Nullable;

/** What requests say that add elements or change them. */
final class ElementBodies {

    private ElementBodies() {}

    @Schema(name = "FrameworkElementToAdd")
    record NewElement(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "indicator")
            Level level,

            @Schema(description = "The code of what it is to be below; nothing for a pillar", example = "1.1") @Nullable
            String parent,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "1.1.5")
            String number,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String text,

            @Schema(description = "For a pillar alone") @Nullable
            String statement,

            @Schema(description = "The code of the element that said it until then") @Nullable
            String splitOff,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2017-Q3")
            String from,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason,

            @Nullable SourceJson source)
            implements ChangeBody {

        org.jalon.framework.change.NewElement element() {
            return new org.jalon.framework.change.NewElement(
                    level.kind,
                    Optional.ofNullable(parent),
                    number,
                    new Words(text, Optional.ofNullable(statement).orElse("")),
                    Optional.ofNullable(splitOff));
        }
    }

    enum Level {
        pillar(ElementKind.PILLAR),
        objective(ElementKind.OBJECTIVE),
        indicator(ElementKind.INDICATOR);

        final ElementKind kind;

        Level(ElementKind kind) {
            this.kind = kind;
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

            @Schema(description = "For a pillar alone; nothing leaves the one there is") @Nullable
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
