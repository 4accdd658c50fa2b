package org.jalon.notice.calendar;

import java.time.Instant;

/**
 * A person's calendar as a file (RFC 5545).
 *
 * @param tag the same for the same content
 * @param changedAt when the content was first seen as it is, in full seconds
 */
public record CalendarFile(String content, String tag, Instant changedAt) {}
