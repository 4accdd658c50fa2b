package org.jalon.assessment.conversation;

import java.time.Instant;
import java.util.List;
import org.jalon.assessment.AssessmentAddress;

/**
 * Somebody called others into the conversation at a row. What was said stays in the conversation.
 *
 * @param by username of who called them, and {@code byName} how they are called
 * @param people usernames of those called, without {@code by}; never empty
 */
public record Mentioned(AssessmentAddress address, String by, String byName, List<String> people, Instant at) {}
