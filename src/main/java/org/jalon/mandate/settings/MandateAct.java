package org.jalon.mandate.settings;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody did to a mandate as a whole.
 *
 * @param personName how {@code username} was called then
 * @param reason empty where none is asked for
 * @param closing of a mandate that was closed
 * @param after what was said of it afterwards
 */
public record MandateAct(
        Kind kind,
        Instant at,
        String username,
        String personName,
        Optional<String> reason,
        Optional<Closing> closing,
        MandateForm after) {

    /** What can be done to a mandate. */
    public enum Kind {
        CREATED,
        CHANGED,
        CLOSED,
        REOPENED;

        /** The code used in files and addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
