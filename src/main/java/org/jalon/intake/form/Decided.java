package org.jalon.intake.form;

import java.util.List;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.workflow.Refusal;

/** What came of a decision. All but the first three left the proposal open. */
public sealed interface Decided {

    record Accepted(Assessment now) implements Decided {}

    /** What was proposed stands already. */
    record Standing() implements Decided {}

    record Rejected() implements Decided {}

    /** The row has changed since the officer saw it; {@code now} is what it says. */
    record Stale(Assessment now) implements Decided {}

    record Refused(Refusal refusal) implements Decided {}

    /** The row has been split or joined since the form was made. */
    record OtherParts() implements Decided {}

    /** What was filled in breaks the form of an assessment. */
    record Invalid(List<String> messages) implements Decided {}

    /** Whether the proposal is settled by it. */
    default boolean settles() {
        return switch (this) {
            case Accepted accepted -> true;
            case Standing standing -> true;
            case Rejected rejected -> true;
            case Stale stale -> false;
            case Refused refused -> false;
            case OtherParts parts -> false;
            case Invalid invalid -> false;
        };
    }
}
