package org.jalon.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jalon.testing.MovingClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class VerifiedPasswordsTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2017-06-30T12:00:00Z"));
    private final CountingEncoder slow = new CountingEncoder();
    private final VerifiedPasswords passwords = new VerifiedPasswords(slow, clock);

    @Test
    void the_right_password_is_checked_once() {
        assertThat(passwords.matches("secret", "#secret")).isTrue();
        assertThat(passwords.matches("secret", "#secret")).isTrue();
        assertThat(slow.checks).isEqualTo(1);
    }

    @Test
    void and_again_after_five_minutes() {
        passwords.matches("secret", "#secret");
        clock.forward(VerifiedPasswords.LIFETIME.minusMillis(1));
        passwords.matches("secret", "#secret");
        assertThat(slow.checks).isEqualTo(1);
        clock.forward(Duration.ofMillis(1));
        passwords.matches("secret", "#secret");
        assertThat(slow.checks).isEqualTo(2);
    }

    @Test
    void a_wrong_password_is_never_remembered() {
        passwords.matches("secret", "#secret");
        assertThat(passwords.matches("Secret", "#secret")).isFalse();
        assertThat(passwords.matches("Secret", "#secret")).isFalse();
        assertThat(slow.checks).isEqualTo(3);
    }

    @Test
    void the_old_password_does_not_fit_a_new_hash() {
        passwords.matches("secret", "#secret");
        // As long as the old hash, as bcrypt's all are.
        assertThat(passwords.matches("secret", "#newone")).isFalse();
    }

    @Test
    void hash_and_password_do_not_run_together() {
        passwords.matches("ab", "#ab");
        assertThat(passwords.matches("b", "#aba")).isFalse();
    }

    @Test
    void what_is_remembered_is_bounded() {
        for (int i = 0; i <= RecentlyVerified.MOST_REMEMBERED; i++) {
            passwords.matches("secret" + i, "#secret" + i);
        }
        int before = slow.checks;
        passwords.matches("secret0", "#secret0");
        assertThat(slow.checks).isEqualTo(before + 1);
    }

    private static final class CountingEncoder implements PasswordEncoder {

        private int checks;

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "#" + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            checks++;
            return ("#" + password).equals(hash);
        }
    }
}
