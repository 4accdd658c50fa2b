package org.jalon.assessment.store;

import java.util.Optional;
import org.jalon.assessment.Act;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.assessment.workflow.Step;
import org.jalon.assessment.workflow.Transition;
import org.jalon.assessment.workflow.Transitions;
import org.jalon.assessment.workflow.Update;
import org.jalon.assessment.workflow.UpdateCase;
import org.jalon.assessment.workflow.UpdatePolicy;

/** What is to become of one row by one update. It reads and writes nothing; {@link VersionWriter} does. */
public sealed interface RowDecision {

    /** A version to be added after {@code now}. */
    record Next(VersionReading.Found now, Act act, Step step, Optional<String> reason) implements RowDecision {}

    /** Nothing is to be written. */
    record Nothing(Outcome outcome) implements RowDecision {}

    /** Earlier versions of the same row, looked up only if an update asks for one. */
    interface Earlier {
        Optional<AssessmentVersion> number(int number);
    }

    /** @param expectedVersion the version that the person had before their eyes */
    static RowDecision of(UpdateCase asked, VersionReading.Found now, int expectedVersion, Earlier earlier) {
        Optional<Refusal> refusal = UpdatePolicy.firstRefusal(asked);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        if (now.version().number() != expectedVersion) {
            return new Nothing(new Outcome.Stale(now.assessment()));
        }
        AssessmentContent said = now.version().content();
        return switch (asked.update()) {
            case Update.Edit(AssessmentContent content, var reason) -> edited(asked, now, content);
            case Update.SetDeadline(Optional<Deadline> deadline, var reason) ->
                edited(asked, now, new AssessmentContent(said.parts(), deadline, said.citations(), said.doubt()));
            case Update.ConfirmNoChange() -> standing(asked, now, Act.CONFIRMED);
            case Update.Restore(int number, var reason) ->
                earlier.number(number)
                        .map(old -> restored(asked, now, old))
                        .orElseGet(() -> refused(new Refusal.UnknownVersion(number)));
            case Update.Undo() -> undone(asked, now, earlier);
            case Update.Submit() -> standing(asked, now, Act.SUBMITTED);
            case Update.Return(String reason) -> next(asked, now, Act.RETURNED, said);
            case Update.Approve() -> standing(asked, now, asked.isOwn() ? Act.APPROVED_OWN : Act.APPROVED);
        };
    }

    /** Stands by what the row says, as far as its period still has a status for it. */
    private static RowDecision standing(UpdateCase asked, VersionReading.Found now, Act act) {
        AssessmentContent said = now.version().content();
        return UpdatePolicy.unknownStatus(asked.scale(), said)
                .map(RowDecision::refused)
                .orElseGet(() -> next(asked, now, act, said));
    }

    private static RowDecision edited(UpdateCase asked, VersionReading.Found now, AssessmentContent content) {
        return content.equals(now.version().content())
                ? new Nothing(new Outcome.Unchanged(now.assessment()))
                : next(asked, now, Act.EDITED, content);
    }

    private static RowDecision undone(UpdateCase asked, VersionReading.Found now, Earlier earlier) {
        AssessmentVersion newest = now.version();
        boolean own = newest.username().equals(asked.person().username());
        if (!own || newest.number() < 2 || newest.act() == Act.UNDONE) {
            return refused(new Refusal.NothingToUndo());
        }
        AssessmentVersion before = earlier.number(newest.number() - 1).orElseThrow();
        return new Next(
                now,
                Act.UNDONE,
                new Step(before.state(), Optional.of(before.number()), before.content()),
                Optional.empty());
    }

    private static RowDecision restored(UpdateCase asked, VersionReading.Found now, AssessmentVersion old) {
        Step step = new Step(result(asked), Optional.of(old.number()), old.content());
        return UpdatePolicy.unknownStatus(asked.scale(), old.content())
                .map(RowDecision::refused)
                .orElseGet(
                        () -> new Next(now, Act.RESTORED, step, asked.update().why()));
    }

    private static RowDecision next(UpdateCase asked, VersionReading.Found now, Act act, AssessmentContent content) {
        return new Next(
                now,
                act,
                new Step(result(asked), Optional.empty(), content),
                asked.update().why());
    }

    private static EditingState result(UpdateCase asked) {
        return Transitions.of(
                        asked.period().state(), asked.state(), asked.update().action())
                .flatMap(Transition::result)
                .orElseThrow();
    }

    private static RowDecision refused(Refusal refusal) {
        return new Nothing(new Outcome.Rejected(refusal));
    }
}
