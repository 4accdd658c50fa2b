package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;

/** Periods of a mandate from one to another, both included, as an address names them; in whichever order. */
record SomePeriods(
        @Parameter(description = "Without it, from the earliest period on", example = "2017-Q2")
        Optional<String> from,

        @Parameter(description = "Without it, up to the latest period", example = "2017-Q3")
        Optional<String> to) {}
