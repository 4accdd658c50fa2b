package org.jalon.shared.text;

import org.jalon.shared.ActRefused;

/** Reasons that must be given: in the one form of all texts, not blank, and not longer than the history holds. */
public final class Reasons {

    /** The most characters of one. */
    public static final int LONGEST = 2_000;

    private Reasons() {}

    /** @throws ActRefused if there is none, or it is too long */
    public static String need(String typed) {
        String reason = new CommentText(typed).text().strip();
        if (reason.isEmpty()) {
            throw new ActRefused("refused.reason-missing");
        }
        if (reason.length() > LONGEST) {
            throw new ActRefused("refused.reason-too-long", LONGEST);
        }
        return reason;
    }
}
