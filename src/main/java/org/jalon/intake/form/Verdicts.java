package org.jalon.intake.form;

import java.time.Clock;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.intake.form.FormReturn.RowId;
import org.jalon.intake.form.FormReturn.Verdict;
import org.jalon.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what became of each proposal. */
@Component
class Verdicts {

    private final ReturnStore returns;
    private final CurrentPerson person;
    private final Clock clock;

    Verdicts(ReturnStore returns, CurrentPerson person, Clock clock) {
        this.returns = returns;
        this.person = person;
        this.clock = clock;
    }

    /** Keeps what came of writing a proposal. */
    Decided settled(RowId row, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(Assessment after) -> {
                decide(row, Verdict.ACCEPTED, after.version());
                yield new Decided.Accepted(after);
            }
            case Outcome.Unchanged unchanged -> {
                decide(row, Verdict.STANDING, null);
                yield new Decided.Standing();
            }
            case Outcome.Stale(Assessment after) -> new Decided.Stale(after);
            case Outcome.Rejected(Refusal refusal) -> new Decided.Refused(refusal);
        };
    }

    /** @param version the one that it made; null if it made none */
    void decide(RowId row, Verdict verdict, @Nullable Integer version) {
        returns.decide(row, verdict, person.get(), clock.instant(), version);
    }
}
