package org.jalon.notice;

/**
 * A mail as it is to be sent.
 *
 * @param id of the notice: the same mail has the same Message-ID, whenever it is sent
 */
record Letter(long id, String to, String language, String subject, String text, String html) {}
