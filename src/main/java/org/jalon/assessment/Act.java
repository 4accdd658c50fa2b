package org.jalon.assessment;

import java.util.Locale;

/** What somebody did to bring a version about. */
public enum Act {
    PUBLISHED,
    CARRIED_FORWARD,
    EDITED,
    CONFIRMED,
    RESTORED,
    UNDONE;

    /** The code used in files and addresses: {@code carried-forward}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
