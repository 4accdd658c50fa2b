package org.jalon.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for {@link #LIFETIME} that a password fitted a stored hash, so that a client of the API pays for bcrypt once and not with
 * every request: docs/decisions/0003-basic-auth-cost.md.
 *
 * <p>What is kept is neither the password nor anything it could be guessed from without this process's key. The stored hash is part of
 * what is remembered: with a changed password the old one fits nothing any more. Failures are never remembered.
 */
final class VerifiedPasswords implements PasswordEncoder {

    static final Duration LIFETIME = Duration.ofMinutes(5);
    static final int MOST_REMEMBERED = 1_000;

    private static final String HMAC = "HmacSHA256";

    private final PasswordEncoder encoder;
    private final Clock clock;
    private final SecretKeySpec key = randomKey();
    private final Map<String, Instant> verified = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    VerifiedPasswords(PasswordEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.clock = clock;
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
        String fingerprint = fingerprint(storedHash, presented);
        if (isFresh(fingerprint)) {
            return true;
        }
        if (!encoder.matches(presented, storedHash)) {
            return false;
        }
        remember(fingerprint);
        return true;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String storedHash) {
        return encoder.upgradeEncoding(storedHash);
    }

    private boolean isFresh(String fingerprint) {
        synchronized (verified) {
            Instant since = verified.get(fingerprint);
            if (since == null) {
                return false;
            }
            if (clock.instant().isBefore(since.plus(LIFETIME))) {
                return true;
            }
            verified.remove(fingerprint);
            return false;
        }
    }

    private void remember(String fingerprint) {
        synchronized (verified) {
            verified.put(fingerprint, clock.instant());
        }
    }

    /** The length goes first, so that no other hash and password can run together to the same bytes. */
    private String fingerprint(String storedHash, CharSequence presented) {
        byte[] hash = storedHash.getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(hash.length).array());
            mac.update(hash);
            mac.update(StandardCharsets.UTF_8.encode(presented.toString()));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    private static SecretKeySpec randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, HMAC);
    }
}
