package org.jalon.assessment.workflow;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.framework.StatusScale;

/** One rule that an update must keep. Rules know nothing of storage, pages or requests. */
public interface UpdatePolicy {

    /** All rules, in the order in which a person should hear of them. */
    List<UpdatePolicy> ALL = List.of(
            UpdatePolicy::periodTakesUpdates,
            UpdatePolicy::rowTakesThisUpdate,
            UpdatePolicy::notOnesOwn,
            UpdatePolicy::statusIsOnTheScale,
            UpdatePolicy::noEmptyPart,
            UpdatePolicy::reasonFits,
            UpdatePolicy::reasonIsGiven);

    Optional<Refusal> refusal(UpdateCase asked);

    /** The first refusal of all rules. */
    static Optional<Refusal> firstRefusal(UpdateCase asked) {
        return ALL.stream().flatMap(policy -> policy.refusal(asked).stream()).findFirst();
    }

    private static Optional<Refusal> periodTakesUpdates(UpdateCase asked) {
        return switch (asked.period().state()) {
            case OPEN, IN_REVIEW, CORRECTING -> Optional.empty();
            case SEALED ->
                Optional.of(new Refusal.PeriodSealed(
                        asked.period().code(),
                        asked.period().reportSymbol().orElse(asked.period().label())));
            case PLANNED -> Optional.of(new Refusal.PeriodNotOpen(asked.period().code()));
        };
    }

    private static Optional<Refusal> rowTakesThisUpdate(UpdateCase asked) {
        Action action = asked.update().action();
        Optional<Transition> transition = Transitions.of(asked.period().state(), asked.state(), action);
        if (transition.isEmpty()) {
            return Optional.of(new Refusal.NotInThisState(action, asked.state()));
        }
        return asked.person().is(transition.get().leastRole(), asked.mandate())
                ? Optional.empty()
                : Optional.of(new Refusal.RoleTooLow(action, transition.get().leastRole()));
    }

    private static Optional<Refusal> notOnesOwn(UpdateCase asked) {
        boolean approval = asked.update() instanceof Update.Approve;
        return approval && asked.isOwn() && !asked.rules().ownApproval()
                ? Optional.of(new Refusal.OwnRow())
                : Optional.empty();
    }

    private static Optional<Refusal> statusIsOnTheScale(UpdateCase asked) {
        if (asked.update() instanceof Update.Edit(AssessmentContent content, var reason)) {
            return unknownStatus(asked.scale(), content);
        }
        return Optional.empty();
    }

    /** Whatever a row says when it is confirmed, submitted or approved is on the scale of its period: a status may have ended since it was written. */
    static Optional<Refusal> unknownStatus(StatusScale scale, AssessmentContent content) {
        for (int i = 0; i < content.parts().size(); i++) {
            Optional<String> status = content.parts().get(i).status();
            if (status.isPresent()
                    && scale.offered().stream().noneMatch(level -> level.code().equals(status.get()))) {
                return Optional.of(new Refusal.UnknownStatus(status.get(), i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> noEmptyPart(UpdateCase asked) {
        if (asked.update() instanceof Update.Edit(AssessmentContent content, var reason) && content.isSplit()) {
            for (int i = 0; i < content.parts().size(); i++) {
                if (content.parts().get(i).saysNothing()) {
                    return Optional.of(new Refusal.EmptyPart(i + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> reasonFits(UpdateCase asked) {
        return asked.update()
                .why()
                .filter(words -> words.length() > Update.MAX_REASON)
                .map(words -> new Refusal.ReasonTooLong(Update.MAX_REASON));
    }

    private static Optional<Refusal> reasonIsGiven(UpdateCase asked) {
        boolean missing =
                asked.update() instanceof Update.Return && asked.update().why().isEmpty();
        return missing ? Optional.of(new Refusal.ReasonMissing()) : Optional.empty();
    }
}
