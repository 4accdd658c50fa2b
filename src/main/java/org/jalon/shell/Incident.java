package org.jalon.shell;

import java.util.UUID;
import org.slf4j.Logger;

/** A failure gets a number that a person can tell and an administrator can find. */
public final class Incident {

    private Incident() {}

    /** Logs the failure with a new number and where it happened; answers the number: eight characters. */
    public static String log(Logger log, String where, Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        log.error("Incident {} at {}", number, where, failure);
        return number;
    }
}
