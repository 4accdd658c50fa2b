package org.jalon.assessment;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.StatusScale;
import org.jalon.mandate.ReportingPeriod;

/** One rule that an update must keep. Rules know nothing of storage, pages or requests. */
interface UpdatePolicy {

    /** All rules, in the order in which a person should hear of them. */
    List<UpdatePolicy> ALL = List.of(
            UpdatePolicy::periodTakesUpdates,
            UpdatePolicy::statusIsOnTheScale,
            UpdatePolicy::noEmptyPart,
            UpdatePolicy::reasonFits);

    Optional<Refusal> refusal(ReportingPeriod period, StatusScale scale, Update update);

    /** The first refusal of all rules. */
    static Optional<Refusal> firstRefusal(ReportingPeriod period, StatusScale scale, Update update) {
        return ALL.stream()
                .flatMap(policy -> policy.refusal(period, scale, update).stream())
                .findFirst();
    }

    private static Optional<Refusal> periodTakesUpdates(ReportingPeriod period, StatusScale scale, Update update) {
        return switch (period.state()) {
            case OPEN -> Optional.empty();
            case SEALED ->
                Optional.of(new Refusal.PeriodSealed(
                        period.code(), period.reportSymbol().orElse(period.code())));
            case PLANNED, IN_REVIEW -> Optional.of(new Refusal.PeriodNotOpen(period.code()));
        };
    }

    private static Optional<Refusal> statusIsOnTheScale(ReportingPeriod period, StatusScale scale, Update update) {
        if (update instanceof Update.Edit(AssessmentContent content, var reason)) {
            return unknownStatus(scale, content);
        }
        return Optional.empty();
    }

    static Optional<Refusal> unknownStatus(StatusScale scale, AssessmentContent content) {
        for (int i = 0; i < content.parts().size(); i++) {
            Optional<String> status = content.parts().get(i).status();
            if (status.isPresent() && scale.level(status.get()).isEmpty()) {
                return Optional.of(new Refusal.UnknownStatus(status.get(), i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> noEmptyPart(ReportingPeriod period, StatusScale scale, Update update) {
        if (update instanceof Update.Edit(AssessmentContent content, var reason) && content.isSplit()) {
            for (int i = 0; i < content.parts().size(); i++) {
                if (content.parts().get(i).saysNothing()) {
                    return Optional.of(new Refusal.EmptyPart(i + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> reasonFits(ReportingPeriod period, StatusScale scale, Update update) {
        Optional<String> reason = switch (update) {
            case Update.Edit edit -> edit.reason();
            case Update.Restore restore -> restore.reason();
            case Update.ConfirmNoChange confirm -> Optional.empty();
            case Update.Undo undo -> Optional.empty();
        };
        return reason.filter(words -> words.length() > Update.MAX_REASON)
                .map(words -> new Refusal.ReasonTooLong(Update.MAX_REASON));
    }
}
