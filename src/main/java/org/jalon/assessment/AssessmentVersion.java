package org.jalon.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of an assessment, whole, as somebody left it. Versions are only ever added.
 *
 * @param number counts from 1
 * @param recordedAt when Jalon took it in (UTC)
 * @param username who did it, and {@code personName} how they were called then
 * @param reason why, in their words; empty if they gave none
 * @param basedOn the number of the version that was restored; empty otherwise
 */
public record AssessmentVersion(
        int number,
        Instant recordedAt,
        String username,
        String personName,
        Route route,
        Act act,
        EditingState state,
        Optional<String> reason,
        Optional<Integer> basedOn,
        AssessmentContent content) {}
