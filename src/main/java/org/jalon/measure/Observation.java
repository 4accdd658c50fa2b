package org.jalon.measure;

import java.time.Instant;

/**
 * One figure of a measure as it stands now.
 *
 * @param version how often it was written
 * @param recordedAt when it was written last
 * @param personName by whom
 */
public record Observation(
        ObservationId id,
        MeasureId measureId,
        int version,
        ObservationContent content,
        Instant recordedAt,
        String personName) {}
