package org.jalon.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jalon.security.password.Passwords;
import org.jalon.shared.Snapshot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which people choose their first password, or another one: each opens once, and for {@link #LIFETIME}. */
@Service
@Transactional
public class Invitations {

    /** How long a link opens, and a password holds that somebody else gave. */
    public static final Duration LIFETIME = Duration.ofHours(72);

    private static final int TOKEN_BYTES = 32;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Invitations(Accounts accounts, Passwords passwords, Clock clock, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /** A new link; the one before opens nothing any more. */
    Invitation issue(Account account) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant until = lifetimeFromNow();
        account.invite(hash(token), until);
        return Invitation.of(account.person().username(), token, until);
    }

    Instant lifetimeFromNow() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(LIFETIME);
    }

    /** Whom the link with this secret invites, if it still opens. */
    @Snapshot
    public Optional<Person> invited(String token) {
        return open(token).map(Account::person);
    }

    /**
     * Takes the password that the person chose. The link, the password before and all open sessions are over with it.
     *
     * @return whose it is; empty, and nothing is changed, if the link opens nothing any more
     * @throws org.jalon.shared.FlawedInput if the password is refused; the link still opens
     */
    public Optional<Person> accept(String token, String password) {
        return open(token).map(account -> {
            Person person = account.person();
            account.choosePassword(passwords.hashOf(password, person.username(), person.displayName()));
            events.publishEvent(new SessionsOver(person.username(), true));
            events.publishEvent(new AuditLog.Kept("Password chosen by link", person.username(), person.username()));
            return person;
        });
    }

    private Optional<Account> open(String token) {
        return accounts.findByInvitationHash(hash(token)).filter(account -> account.isInvitedAt(clock.instant()));
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
