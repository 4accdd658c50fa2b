package org.jalon.intake.annex;

import java.util.List;
import org.jalon.framework.ElementState;
import org.jalon.framework.ElementStates;
import org.jalon.framework.Framework;
import org.jalon.framework.change.ChangeReason;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.springframework.stereotype.Component;

/** Brings a framework back to what it was before a file was accepted, step by step, within the transaction of whoever asks. */
@Component
class FrameworkReturn {

    private final FrameworkChanges changes;
    private final ElementStates states;

    FrameworkReturn(FrameworkChanges changes, ElementStates states) {
        this.changes = changes;
        this.states = states;
    }

    /** @throws ActRefused if somebody changed one of the elements since; then the transaction ends without a trace */
    void undo(Framework framework, ReportingPeriod from, List<FrameworkUndoing> undoing, ChangeReason reason) {
        for (FrameworkUndoing step : undoing) {
            ElementState now = FrameworkSteps.find(states.of(framework, from), step.code());
            switch (step.kind()) {
                case REWORD -> {
                    stands(now.text().equals(step.left()), now);
                    changes.reword(
                            framework, step.code(), new Words(step.text().orElse(""), now.statement()), from, reason);
                }
                case PLACE -> {
                    stands(now.number().printed().equals(step.left()), now);
                    changes.place(framework, step.code(), step.parent(), step.number(), from, reason);
                }
                case WITHDRAW -> {
                    stands(now.inTable(), now);
                    changes.withdraw(framework, step.code(), from, reason);
                }
                case BRING_BACK -> {
                    stands(!now.inTable(), now);
                    changes.bringBack(framework, step.code(), from, reason);
                }
            }
        }
    }

    private static void stands(boolean asLeft, ElementState element) {
        if (!asLeft) {
            throw new ActRefused("refused.intake-undo-framework", element.printed());
        }
    }
}
