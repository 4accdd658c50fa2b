package org.jalon.assessment.rest;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.shared.ProblemWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A refusal as a problem: 422 if other content would be taken, 403 if another person's would be, 409 if nobody's would be as things stand.
 */
final class Refused {

    private Refused() {}

    static ErrorResponseException because(Refusal refusal, ProblemWords words) {
        HttpStatus status = status(refusal);
        String detail = words.say(refusal.key(), refusal.parameters());
        ProblemDetail problem = words.saying(status, kind(refusal), words.say("problem.refused.title"), detail);
        pointer(refusal).ifPresent(where -> problem.setProperty("errors", List.of(ProblemWords.error(where, detail))));
        return new ErrorResponseException(status, problem, null);
    }

    private static HttpStatus status(Refusal refusal) {
        if (refusal instanceof Refusal.RoleTooLow || refusal instanceof Refusal.OwnRow) {
            return HttpStatus.FORBIDDEN;
        }
        return pointer(refusal).isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
    }

    static String kind(Refusal refusal) {
        return switch (refusal) {
            case Refusal.PeriodSealed sealed -> "period-sealed";
            case Refusal.PeriodNotOpen closed -> "period-not-open";
            case Refusal.UnknownStatus unknown -> "unknown-status";
            case Refusal.RowWithdrawn withdrawn -> "row-withdrawn";
            case Refusal.EmptyPart empty -> "empty-part";
            case Refusal.ReasonTooLong tooLong -> "reason-too-long";
            case Refusal.UnknownVersion unknown -> "unknown-version";
            case Refusal.NothingToUndo nothing -> "nothing-to-undo";
            case Refusal.WentOn on -> "nothing-to-undo";
            case Refusal.NotInThisState wrong -> "not-in-this-state";
            case Refusal.RoleTooLow low -> "role-too-low";
            case Refusal.OwnRow own -> "own-row";
            case Refusal.ReasonMissing missing -> "reason-missing";
        };
    }

    /** Which place of the body is to blame, if it is the body. */
    private static Optional<String> pointer(Refusal refusal) {
        return switch (refusal) {
            case Refusal.UnknownStatus(var status, int part) -> Optional.of("/parts/" + (part - 1) + "/status");
            case Refusal.EmptyPart(int part) -> Optional.of("/parts/" + (part - 1));
            case Refusal.ReasonTooLong tooLong -> Optional.of("/reason");
            case Refusal.ReasonMissing missing -> Optional.of("/reason");
            case Refusal.RowWithdrawn withdrawn -> Optional.empty();
            case Refusal.NotInThisState wrong -> Optional.empty();
            case Refusal.RoleTooLow low -> Optional.empty();
            case Refusal.OwnRow own -> Optional.empty();
            case Refusal.PeriodSealed sealed -> Optional.empty();
            case Refusal.PeriodNotOpen closed -> Optional.empty();
            case Refusal.UnknownVersion unknown -> Optional.empty();
            case Refusal.NothingToUndo nothing -> Optional.empty();
            case Refusal.WentOn on -> Optional.empty();
        };
    }
}
