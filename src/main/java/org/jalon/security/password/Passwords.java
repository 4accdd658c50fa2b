package org.jalon.security.password;

import java.util.List;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What is kept of passwords, and that none is kept which {@link PasswordRules} refuse. */
@Component
public class Passwords {

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** Whether {@code password} is the one that has this hash. */
    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /**
     * What is kept of a password.
     *
     * @param names of whoever is to have it
     * @throws FlawedInput at {@code /password} if it is refused
     */
    public String hashOf(String password, String... names) {
        PasswordRules.weakness(password, names).ifPresent(weakness -> {
            throw new FlawedInput(List.of(flaw(weakness)));
        });
        return hashOfKnown(password);
    }

    /** What is kept of the password of the demo, which everybody knows. */
    public String hashOfKnown(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password was not hashed");
        }
        return hash;
    }

    /** The flaw of a body whose password is refused. */
    public static Flaw flaw(PasswordWeakness weakness) {
        return Flaw.at("/password", weakness.key(), PasswordRules.SHORTEST, PasswordRules.LONGEST_BYTES);
    }
}
