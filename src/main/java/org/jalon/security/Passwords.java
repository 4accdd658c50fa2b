package org.jalon.security;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords people may have, and what is kept of them. */
@Component
class Passwords {

    /** Fewest characters of a password. */
    static final int SHORTEST = 10;

    /** Most bytes of a password in UTF-8; bcrypt reads no further, so a longer one would promise more than it keeps. */
    static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** Whether a password has the form it must have: long enough to resist guessing, short enough to be read whole. */
    static boolean acceptable(String password) {
        return password.length() >= SHORTEST && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    /** Whether {@code password} is the one that has this hash. */
    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** @throws IllegalArgumentException if the password has not the form that it must have */
    String hashOf(String password) {
        if (!acceptable(password)) {
            throw new IllegalArgumentException(
                    "A password has at least " + SHORTEST + " characters and at most " + LONGEST_BYTES + " bytes");
        }
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password was not hashed");
        }
        return hash;
    }
}
