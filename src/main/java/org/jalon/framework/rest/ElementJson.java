package org.jalon.framework.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.ElementState;

@Schema(name = "FrameworkElement")
record ElementJson(
        @Schema(description = "Its name in addresses") String code,

        @Schema(description = "As it is printed") String number,

        @Schema(description = "The code of its level, such as pillar, objective or indicator")
        String level,

        @Schema(description = "What it is below; null at the top")
        Optional<String> parent,

        String text,

        @Schema(description = "The second text below it; empty if it has none")
        String statement,

        @Schema(description = "Whether the period's table has it no more, by itself or with what it is below")
        boolean withdrawn) {

    static ElementJson of(ElementState element, ElementLevels levels) {
        return new ElementJson(
                element.code(),
                element.number().printed(),
                levels.level(element.level()).code(),
                element.parent().map(ElementState::code),
                element.text(),
                element.statement(),
                !element.inTable());
    }
}
