package org.jalon.assessment;

import java.time.Instant;

/**
 * A reviewer sent a row back.
 *
 * @param author username of the person who had submitted it
 * @param reviewer username of the person who returned it
 */
public record RowReturned(AssessmentAddress address, String author, String reviewer, String reason, Instant at) {}
