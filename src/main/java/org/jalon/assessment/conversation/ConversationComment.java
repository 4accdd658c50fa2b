package org.jalon.assessment.conversation;

import java.time.Instant;
import java.util.Set;

/**
 * What one person said in the conversation at a row. It is never changed and never deleted.
 *
 * @param username who said it, and {@code personName} how they were called then
 * @param text plain text in which {@code @username} calls somebody
 * @param mentioned usernames of those it called
 */
public record ConversationComment(
        CommentId id, String username, String personName, Instant saidAt, String text, Set<String> mentioned) {

    public ConversationComment {
        mentioned = Set.copyOf(mentioned);
    }
}
