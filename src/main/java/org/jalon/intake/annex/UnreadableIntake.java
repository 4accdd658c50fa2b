package org.jalon.intake.annex;

import org.jalon.intake.proposal.Intake;

/** A file that cannot be read, with the reason in words. */
class UnreadableIntake extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Intake.Problem problem;

    UnreadableIntake(Intake.Problem problem) {
        super(problem.key());
        this.problem = problem;
    }

    Intake.Problem problem() {
        return problem;
    }
}
