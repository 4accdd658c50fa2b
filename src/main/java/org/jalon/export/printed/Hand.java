package org.jalon.export.printed;

import java.time.Instant;

/** Whose change it is, and when it was recorded (UTC). */
public record Hand(String name, Instant at) {}
