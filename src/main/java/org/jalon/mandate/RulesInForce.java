package org.jalon.mandate;

/**
 * The rules that hold for a mandate now.
 *
 * @param version how often they have been changed; 0 as long as nobody decided otherwise
 */
public record RulesInForce(MandateRules rules, int version) {}
