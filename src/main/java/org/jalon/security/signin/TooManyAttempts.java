package org.jalon.security.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** An attempt to sign in that was refused without a look at the password, because it came too soon after too many failures. */
public final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;
    private final long seconds;

    TooManyAttempts(Duration toWait) {
        super("Too many attempts");
        this.seconds = Math.max(1, toWait.plusMillis(999).toSeconds());
    }

    /** Full seconds after which the next attempt is looked at. */
    public long seconds() {
        return seconds;
    }
}
