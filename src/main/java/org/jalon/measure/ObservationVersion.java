package org.jalon.measure;

import java.time.Instant;

/**
 * One version of an observation, whole.
 *
 * @param reason why it was written; may be blank for the first one
 */
public record ObservationVersion(
        int number,
        ObservationContent content,
        String reason,
        Instant recordedAt,
        String username,
        String personName) {}
