package org.jalon.evidence;

import java.time.Instant;

/**
 * What was once held of a passage and an indicator.
 *
 * @param number 1 for the first
 * @param withdrawn whether it was held no more
 * @param reason why it was withdrawn or changed; may be empty
 */
public record EvidenceVersion(
        int number,
        Direction direction,
        Judgement judgement,
        boolean withdrawn,
        String reason,
        Instant recordedAt,
        String personName) {}
