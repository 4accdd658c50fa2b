package org.jalon.export.rest;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.Optional;
import org.jalon.matrix.Side;
import org.jspecify.annotations.Nullable;

/** The two sides of a comparison as an address names them. */
record TwoSides(
        @Parameter(description = "The earlier side; without it, the period before the later one", example = "2017-Q2")
        @Nullable
        String from,

        @Parameter(description = "The later side; without it, the newest period", example = "2017-Q3") @Nullable
        String to,

        @Parameter(
                description =
                        "The earlier side as it was recorded at this instant; without 'from', it is the later side's own period")
        @Nullable
        Instant fromAsAt,

        @Parameter(description = "The earlier side as it was sealed: 0 for the period itself, else the corrigendum")
        @Nullable
        Integer fromCorrigendum,

        @Parameter(description = "The later side as it was recorded at this instant") @Nullable
        Instant toAsAt,

        @Parameter(description = "The later side as it was sealed") @Nullable
        Integer toCorrigendum) {

    /** @throws org.springframework.web.ErrorResponseException if both an instant and a seal are named */
    Side earlier(Moments moments) {
        return new Side(Optional.ofNullable(from), moments.of(fromAsAt, fromCorrigendum));
    }

    /** @throws org.springframework.web.ErrorResponseException if both an instant and a seal are named */
    Side later(Moments moments) {
        return new Side(Optional.ofNullable(to), moments.of(toAsAt, toCorrigendum));
    }
}
