package org.jalon.assessment.rest;

import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.rest.json.AssessmentJson;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.shared.IfMatch;
import org.jalon.shared.ProblemWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/** An assessment, or what came of an update, as an answer. */
final class Answers {

    private Answers() {}

    /** @throws ErrorResponseException if it was not done */
    static ResponseEntity<AssessmentJson> of(AssessmentAddress address, Outcome outcome, ProblemWords words) {
        return switch (outcome) {
            case Outcome.Accepted(Assessment now) -> of(address, now);
            case Outcome.Unchanged(Assessment now) -> of(address, now);
            case Outcome.Stale(Assessment now) -> throw stale(address, now, words);
            case Outcome.Rejected(var refusal) -> throw Refused.because(refusal, words);
        };
    }

    static ResponseEntity<AssessmentJson> of(AssessmentAddress address, Assessment assessment) {
        return ResponseEntity.ok().eTag(IfMatch.tag(assessment.version())).body(AssessmentJson.of(address, assessment));
    }

    /** Carries what stands now, so that a client can show it beside what its user typed. */
    private static ErrorResponseException stale(AssessmentAddress address, Assessment now, ProblemWords words) {
        ProblemDetail problem = words.of(
                HttpStatus.PRECONDITION_FAILED,
                "stale",
                Integer.toString(now.version()),
                now.newest().personName());
        problem.setProperty("current", AssessmentJson.of(address, now));
        return IfMatch.stale(problem, now.version(), null);
    }
}
