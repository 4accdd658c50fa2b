package org.jalon.assessment.ui.framework;

import java.util.function.IntSupplier;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.framework.Framework;
import org.jalon.framework.change.ChangeReason;
import org.jalon.framework.change.FrameworkChanges;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;

/**
 * What is changed when somebody presses a button here.
 *
 * @param framework in the words of {@code from}
 * @param from the period that the change begins with
 * @param seen how many changes the page shows by now: whoever acts has seen those and no others
 */
record ChangeAct(FrameworkChanges changes, Framework framework, ReportingPeriod from, IntSupplier seen) {

    /** One change, with its reason. */
    interface Change {
        void make(ChangeReason reason);
    }

    /** Asks {@code act} for the document that says so and for a reason, and then makes the change. */
    ReasonedAct changing(ReasonedAct act, Change change, Runnable done) {
        SourceFields source = new SourceFields();
        return act.asking(source).askingWhy().doing(typed -> {
            ChangeReason reason = reason(typed.strip(), source);
            changes.ifNothingChangedSince(framework, seen.getAsInt(), () -> {
                change.make(reason);
                return reason;
            });
            done.run();
        });
    }

    private static ChangeReason reason(String words, SourceFields source) {
        if (words.isEmpty()) {
            throw new ActRefused("refused.reason-missing");
        }
        if (words.length() > ChangeReason.LONGEST) {
            throw new ActRefused("refused.reason-too-long", ChangeReason.LONGEST);
        }
        return new ChangeReason(words, source.typed());
    }
}
