package org.jalon.mandate;

import java.time.Instant;

/**
 * One change of a mandate's rules.
 *
 * @param number 1 for the first change
 * @param at when (UTC)
 * @param personName how {@code username} was called then
 */
public record RuleChange(
        int number,
        Instant at,
        String username,
        String personName,
        String reason,
        MandateRules before,
        MandateRules after) {}
