package org.jalon.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks names and passwords, of the form and of the API alike, as fast as {@link SignInAttempts} lets it. */
final class ThrottledSignIn implements AuthenticationProvider {

    private final AuthenticationProvider check;
    private final SignInAttempts attempts;

    ThrottledSignIn(AuthenticationProvider check, SignInAttempts attempts) {
        this.check = check;
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication presented) throws AuthenticationException {
        String name = Usernames.normal(presented.getName());
        String address = addressOf(presented);
        Duration toWait = attempts.toWait(name, address);
        if (toWait.isPositive()) {
            throw new TooManyAttempts(toWait);
        }
        try {
            Authentication checked = check.authenticate(presented);
            attempts.succeeded(name);
            return checked;
        } catch (AuthenticationServiceException e) {
            // Nobody could be asked: that is not a wrong password, and must not lock anybody out.
            throw e;
        } catch (AuthenticationException e) {
            attempts.failed(name, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return check.supports(authentication);
    }

    private static String addressOf(Authentication presented) {
        return presented.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
