package org.jalon.notice;

/**
 * A mail as it is to be sent.
 *
 * @param id of the notice and the time of what it tells: the same mail has the same Message-ID, whenever it is sent, and the first notice of a database that
 *     was made anew has another than that of the old one
 */
record Mail(String id, String to, String language, String subject, String text, String html) {}
