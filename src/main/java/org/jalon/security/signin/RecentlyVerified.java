package org.jalon.security.signin;

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

/**
 * Remembers for a while which two texts fitted each other: neither of them, nor anything they could be guessed from without this process's key. Failures are
 * never remembered.
 */
final class RecentlyVerified {

    static final int MOST_REMEMBERED = 1_000;

    private static final String HMAC = "HmacSHA256";

    private final Duration lifetime;
    private final Clock clock;
    private final SecretKeySpec key = randomKey();
    private final Map<String, Instant> fits = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    RecentlyVerified(Duration lifetime, Clock clock) {
        this.lifetime = lifetime;
        this.clock = clock;
    }

    boolean has(String one, CharSequence other) {
        String fingerprint = fingerprint(one, other);
        synchronized (fits) {
            Instant since = fits.get(fingerprint);
            if (since == null) {
                return false;
            }
            if (clock.instant().isBefore(since.plus(lifetime))) {
                return true;
            }
            fits.remove(fingerprint);
            return false;
        }
    }

    void add(String one, CharSequence other) {
        String fingerprint = fingerprint(one, other);
        synchronized (fits) {
            fits.put(fingerprint, clock.instant());
        }
    }

    void forget(String one, CharSequence other) {
        String fingerprint = fingerprint(one, other);
        synchronized (fits) {
            fits.remove(fingerprint);
        }
    }

    /** The length goes first, so that no two other texts can run together to the same bytes. */
    private String fingerprint(String one, CharSequence other) {
        byte[] first = one.getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(first.length).array());
            mac.update(first);
            mac.update(StandardCharsets.UTF_8.encode(other.toString()));
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
