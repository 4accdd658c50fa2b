package org.jalon.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A reviewer sent rows of one table back, in one act.
 *
 * @param officer username of the person who had submitted them or, where nobody had, of the one who is to bring them up to date; empty if there
 *     is neither, and it concerns all officers
 * @param reviewer username of the person who returned them
 * @param reason the same for all
 * @param indicators their numbers
 */
public record RowsReturned(
        PeriodAddress address,
        Optional<String> officer,
        String reviewer,
        String reason,
        List<String> indicators,
        Instant at) {}
