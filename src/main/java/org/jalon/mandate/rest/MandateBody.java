package org.jalon.mandate.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jalon.mandate.settings.Closing;
import org.jalon.mandate.settings.MandateForm;
import org.jspecify.annotations.Nullable;

/** What requests say of a mandate. */
final class MandateBody {

    private MandateBody() {}

    @Schema(name = "MandateTitle")
    record TitleJson(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String en,

            @Schema(description = "Without it the English title stands for it") @Nullable
            String fr) {}

    @Schema(name = "NewMandate")
    record NewJson(
            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(
                    description = "Small letters, digits and hyphens; its part of every address, kept for ever",
                    example = "mali")
            String code,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            TitleJson title,

            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(description = "Of the decision that gave it, two letters", example = "en")
            String originalLanguage,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "quarter")
            String rhythm) {

        MandateForm form() {
            return MandateBody.form(title, originalLanguage, rhythm);
        }
    }

    @Schema(name = "MandateChange")
    record ChangeJson(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            TitleJson title,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String originalLanguage,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String rhythm) {

        MandateForm form() {
            return MandateBody.form(title, originalLanguage, rhythm);
        }
    }

    @Schema(name = "MandateClosing")
    record ClosingJson(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "2023-12-31")
            LocalDate on,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "S/RES/2690 (2023)")
            String decision,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason) {

        Closing closing() {
            return new Closing(on, decision);
        }
    }

    @Schema(name = "MandateReopening")
    record ReopeningJson(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason) {}

    private static MandateForm form(TitleJson title, String language, String rhythm) {
        return new MandateForm(title.en(), Objects.requireNonNullElse(title.fr(), ""), language, rhythm);
    }
}
