package org.jalon.framework.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "FrameworkChangeSource", description = "The document that says so")
record SourceJson(
        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "S/2017/811")
        String symbol,

        @Schema(example = "Annex I") @Nullable String locator) {}
