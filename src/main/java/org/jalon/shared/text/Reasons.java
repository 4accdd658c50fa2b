package org.jalon.assessment.workflow;

import java.util.Optional;
import org.jalon.shared.ActRefused;

/** Reasons that must be given: in the one form of all texts, not blank, and not longer than the history holds. */
public final class Reasons {

    private Reasons() {}

    /** @throws ActRefused if there is none, or it is too long */
    public static String need(String typed) {
        String reason =
                TextNormalizer.reason(Optional.of(typed)).orElseThrow(() -> new ActRefused("refused.reason-missing"));
        if (reason.length() > Update.MAX_REASON) {
            throw new ActRefused("refused.reason-too-long", Update.MAX_REASON);
        }
        return reason;
    }
}
