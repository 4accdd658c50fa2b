package org.jalon.assessment.conversation;

/** The number that the database gave a comment of a conversation. */
public record CommentId(long value) {}
