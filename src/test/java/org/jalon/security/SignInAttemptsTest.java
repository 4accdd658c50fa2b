package org.jalon.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jalon.testing.MovingClock;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2017-06-30T12:00:00Z"));
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @Test
    void the_first_five_failures_cost_no_time() {
        fail("officer", 4);
        assertThat(attempts.toWait("officer", "a")).isZero();
    }

    @Test
    void from_the_fifth_failure_on_the_wait_doubles_up_to_five_minutes() {
        fail("officer", 5);
        assertThat(attempts.toWait("officer", "a")).isEqualTo(Duration.ofSeconds(2));
        for (int seconds : new int[] {4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            clock.forward(Duration.ofMinutes(5));
            fail("officer", 1);
            assertThat(attempts.toWait("officer", "a")).isEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void the_wait_passes() {
        fail("officer", 6);
        clock.forward(Duration.ofSeconds(3));
        assertThat(attempts.toWait("officer", "a")).isEqualTo(Duration.ofSeconds(1));
        clock.forward(Duration.ofSeconds(1));
        assertThat(attempts.toWait("officer", "a")).isZero();
    }

    @Test
    void a_success_clears_the_name() {
        fail("officer", 5);
        attempts.succeeded("officer");
        assertThat(attempts.toWait("officer", "a")).isZero();
        fail("officer", 4);
        assertThat(attempts.toWait("officer", "a")).isZero();
    }

    @Test
    void one_name_does_not_make_another_wait() {
        fail("officer", 20);
        assertThat(attempts.toWait("reviewer", "b")).isZero();
    }

    @Test
    void an_address_that_tries_many_names_waits_and_a_success_of_its_own_does_not_help() {
        for (int i = 0; i < SignInAttempts.FREE_FOR_AN_ADDRESS; i++) {
            attempts.failed("name-" + i, "10.0.0.7");
        }
        attempts.succeeded("own-name");
        assertThat(attempts.toWait("another-name", "10.0.0.7")).isEqualTo(Duration.ofSeconds(2));
        assertThat(attempts.toWait("another-name", "10.0.0.8")).isZero();
    }

    @Test
    void an_hour_without_failure_is_forgiven() {
        fail("officer", 12);
        clock.forward(SignInAttempts.FORGOTTEN_AFTER.plusSeconds(1));
        fail("officer", 1);
        assertThat(attempts.toWait("officer", "a")).isZero();
    }

    @Test
    void what_is_remembered_is_bounded_and_the_latest_stays() {
        fail("officer", 4);
        for (int i = 0; i < SignInAttempts.MOST_REMEMBERED - 1; i++) {
            attempts.failed("name-" + i, "10.0.0.1");
        }
        fail("officer", 1);
        attempts.failed("one-more", "10.0.0.1");
        assertThat(attempts.remembered()).isEqualTo(SignInAttempts.MOST_REMEMBERED + 2);
        assertThat(attempts.toWait("officer", "a")).isPositive();
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(name, "a");
        }
    }
}
