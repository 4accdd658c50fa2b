package org.jalon.mandate;

/** What came of changing a mandate's rules. */
public sealed interface RuleOutcome {

    RulesInForce now();

    record Changed(RulesInForce now) implements RuleOutcome {}

    /** They were so already; nothing is noted. */
    record Unchanged(RulesInForce now) implements RuleOutcome {}

    /** Somebody else changed them since they were looked at; nothing of this was done. */
    record Stale(RulesInForce now) implements RuleOutcome {}
}
