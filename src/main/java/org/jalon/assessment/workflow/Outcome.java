package org.jalon.assessment.workflow;

import org.jalon.assessment.Assessment;

/** What came of an update. Every case but {@link Accepted} left the stored data as it was. */
public sealed interface Outcome {

    /** A new version was added; {@code now} is the assessment with it. */
    record Accepted(Assessment now) implements Outcome {}

    /** What was to be written is what stands already. */
    record Unchanged(Assessment now) implements Outcome {}

    /** Somebody else was faster; {@code now} is what they left. */
    record Stale(Assessment now) implements Outcome {}

    record Rejected(Refusal refusal) implements Outcome {}
}
