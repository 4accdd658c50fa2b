package org.jalon.framework.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Optional;
import org.jalon.framework.ElementState;

@Schema(name = "FrameworkElement")
record ElementJson(
        @Schema(description = "Its name in addresses") String code,

        @Schema(description = "As it is printed") String number,

        @Schema(description = "pillar, objective or indicator")
        String level,

        @Schema(description = "What it is below; null for a pillar")
        Optional<String> parent,

        String text,

        @Schema(description = "The second text of a pillar; empty for all others")
        String statement,

        @Schema(description = "Whether the period's table has it no more, by itself or with what it is below")
        boolean withdrawn) {

    static ElementJson of(ElementState element) {
        return new ElementJson(
                element.code(),
                element.number().printed(),
                element.kind().name().toLowerCase(Locale.ROOT),
                element.parent().map(ElementState::code),
                element.text(),
                element.statement(),
                !element.inTable());
    }
}
