package org.jalon.assessment;

import java.util.Locale;

/** The door through which a version came in. */
public enum Route {
    PAGE,
    API,
    SEED,
    /** What a file said that was brought in on the period, taken over by an officer. */
    INTAKE,
    /** What a contributor filled into a form, taken over by an officer. */
    FORM,
    /** Done by Jalon itself when a period was opened. */
    PERIOD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
