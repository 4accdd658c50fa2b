package org.jalon.assessment.workflow;

import java.util.Locale;

/** What can be asked to be done to a row; {@link Transitions} says when and by whom. */
public enum Action {
    EDIT,
    SET_DEADLINE,
    CONFIRM,
    RESTORE,
    UNDO,
    SUBMIT,
    RETURN,
    APPROVE;

    /** The code used in files and addresses: {@code set-deadline}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
