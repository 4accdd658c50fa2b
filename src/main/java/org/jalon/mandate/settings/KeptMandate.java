package org.jalon.mandate.settings;

import java.util.Optional;
import org.jalon.mandate.Mandate;

/**
 * A mandate as those see it who keep it.
 *
 * @param version what whoever changes it has to name
 * @param closing empty as long as it runs
 */
public record KeptMandate(Mandate mandate, int version, Optional<Closing> closing) {

    /** Somebody else changed the mandate meanwhile; nothing was changed now. */
    public static final class Stale extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final int now;

        Stale(int now) {
            super("The mandate is at version " + now);
            this.now = now;
        }

        /** The version that it has now. */
        public int now() {
            return now;
        }
    }
}
