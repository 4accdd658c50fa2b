package org.jalon.security.signin;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for {@link #LIFETIME} that a password fitted a stored hash, so that a client of the API pays for bcrypt once and not with
 * every request: docs/decisions/0003-basic-auth-cost.md. The stored hash is part of what is remembered: with a changed password the old one fits nothing
 * any more.
 */
final class VerifiedPasswords implements PasswordEncoder {

    static final Duration LIFETIME = Duration.ofMinutes(5);

    private final PasswordEncoder encoder;
    private final RecentlyVerified verified;

    VerifiedPasswords(PasswordEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.verified = new RecentlyVerified(LIFETIME, clock);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence presented, @Nullable String storedHash) {
        if (presented == null || storedHash == null) {
            return false;
        }
        if (verified.has(storedHash, presented)) {
            return true;
        }
        if (!encoder.matches(presented, storedHash)) {
            return false;
        }
        verified.add(storedHash, presented);
        return true;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String storedHash) {
        return encoder.upgradeEncoding(storedHash);
    }
}
