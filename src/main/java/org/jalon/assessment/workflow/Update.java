package org.jalon.assessment.workflow;

import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.shared.text.Reasons;

/** What somebody wants done to an assessment. */
public sealed interface Update {

    /** Characters that a reason may have. */
    int MAX_REASON = Reasons.LONGEST;

    /** Write new content. */
    record Edit(AssessmentContent content, Optional<String> reason) implements Update {}

    /**
     * Write a new deadline and leave the rest as it is.
     *
     * @param deadline empty to have none
     */
    record SetDeadline(Optional<Deadline> deadline, Optional<String> reason) implements Update {}

    /** Say that what was carried forward still holds. */
    record ConfirmNoChange() implements Update {}

    /** Bring back the content of an earlier version, as a new version. */
    record Restore(int version, Optional<String> reason) implements Update {}

    /** Take back one's own newest act; only its author can, and only while nobody has gone on from it. */
    record Undo() implements Update {}

    /** Lay it before the reviewers. */
    record Submit() implements Update {}

    /** Send it back to the officers; the reason stays in the history. */
    record Return(String reason) implements Update {}

    /** Take it as it is. Nobody approves what they wrote themselves, unless their mandate allows it. */
    record Approve() implements Update {}

    /** What is asked for, by the name that {@link Transitions} knows. */
    default Action action() {
        return switch (this) {
            case Edit edit -> Action.EDIT;
            case SetDeadline set -> Action.SET_DEADLINE;
            case ConfirmNoChange confirm -> Action.CONFIRM;
            case Restore restore -> Action.RESTORE;
            case Undo undo -> Action.UNDO;
            case Submit submit -> Action.SUBMIT;
            case Return back -> Action.RETURN;
            case Approve approve -> Action.APPROVE;
        };
    }

    /** Why, in the words of whoever asks; empty if they gave none. */
    default Optional<String> why() {
        return switch (this) {
            case Edit edit -> edit.reason();
            case SetDeadline set -> set.reason();
            case Restore restore -> restore.reason();
            case Return back -> Optional.of(back.reason()).filter(reason -> !reason.isBlank());
            case ConfirmNoChange confirm -> Optional.empty();
            case Undo undo -> Optional.empty();
            case Submit submit -> Optional.empty();
            case Approve approve -> Optional.empty();
        };
    }
}
