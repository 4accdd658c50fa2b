package org.jalon.security;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Finds whoever signs in, with the account as it is at this moment, and notes when they did. */
@Component
public class SigningIn {

    private static final Logger LOG = LoggerFactory.getLogger(SigningIn.class);

    private final Accounts accounts;
    private final Clock clock;

    SigningIn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Nobody, if there is no password with which they could sign in: such a name takes as long to refuse as one that nobody has. */
    public Optional<SignedIn> find(String username) {
        Instant now = clock.instant();
        return accounts.findByUsername(username)
                .filter(account -> account.passwordHashAt(now).isPresent())
                .map(SignedIn::with);
    }

    /** The roles with which somebody would sign in now, for what is done for them meanwhile; none if they may not. */
    public Roles roles(String username) {
        return accounts.findByUsername(username)
                .filter(Account::enabled)
                .map(account -> account.person().roles())
                .orElse(Roles.NONE);
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        try {
            accounts.signedIn(
                    event.getAuthentication().getName(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        } catch (DataAccessException e) {
            // Whoever may sign in does so, noted or not.
            LOG.warn("A sign-in could not be noted: {}", e.toString());
        }
    }
}
