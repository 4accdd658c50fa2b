package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.Optional;
import org.jalon.table.TableRef;

/** The two sides of a comparison as an address names them. */
record TwoSides(
        @Parameter(description = "The earlier side; without it, the period before the later one", example = "2017-Q2")
        Optional<String> from,

        @Parameter(description = "The later side; without it, the newest period", example = "2017-Q3")
        Optional<String> to,

        @Parameter(
                description =
                        "The earlier side as it was recorded at this instant; without 'from', it is the later side's own period")
        Optional<Instant> fromAsAt,

        @Parameter(description = "The earlier side as it was sealed: 0 for the period itself, else the corrigendum")
        Optional<Integer> fromCorrigendum,

        @Parameter(description = "The later side as it was recorded at this instant")
        Optional<Instant> toAsAt,

        @Parameter(description = "The later side as it was sealed")
        Optional<Integer> toCorrigendum) {

    /** @throws org.springframework.web.ErrorResponseException if both an instant and a seal are named */
    TableRef earlier(Moments moments) {
        return new TableRef(from, moments.of(fromAsAt.orElse(null), fromCorrigendum.orElse(null)));
    }

    /** @throws org.springframework.web.ErrorResponseException if both an instant and a seal are named */
    TableRef later(Moments moments) {
        return new TableRef(to, moments.of(toAsAt.orElse(null), toCorrigendum.orElse(null)));
    }
}
