package org.jalon.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jalon.security.signin.SignInThrottle.Counted;
import org.jalon.security.signin.SignInThrottle.Source;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.MovingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DatabaseTest
@BothDatabases
class SignInThrottleTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2117-06-30T12:00:00Z"));
    private final String officer = "officer-" + UUID.randomUUID();
    private final String here = "here-" + UUID.randomUUID();
    private final String elsewhere = "elsewhere-" + UUID.randomUUID();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private SignInThrottle attempts;

    @BeforeEach
    void start() {
        attempts = new SignInThrottle(jdbc, transactions, clock, new SignInKey(jdbc));
    }

    @Test
    void the_first_five_failures_cost_no_time() {
        fail(officer, here, 5);
    }

    @Test
    void from_the_fifth_failure_on_the_wait_doubles_up_to_five_minutes() {
        fail(officer, here, 5);
        for (int seconds : new int[] {2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            assertThat(attempts.begin(Source.unknown(officer, here))).isEqualTo(Duration.ofSeconds(seconds));
            clock.forward(Duration.ofSeconds(seconds));
            fail(officer, here, 1);
        }
    }

    @Test
    void the_wait_passes_and_asking_meanwhile_does_not_prolong_it() {
        fail(officer, here, 5);
        clock.forward(Duration.ofSeconds(2));
        fail(officer, here, 1);
        clock.forward(Duration.ofSeconds(3));
        assertThat(attempts.begin(Source.unknown(officer, here))).isEqualTo(Duration.ofSeconds(1));
        clock.forward(Duration.ofSeconds(1));
        assertThat(attempts.begin(Source.unknown(officer, here))).isZero();
    }

    @Test
    void a_restart_forgives_nothing() {
        fail(officer, here, 5);
        start();
        assertThat(attempts.begin(Source.unknown(officer, here))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void whoever_guesses_elsewhere_does_not_make_the_owner_of_the_name_wait() {
        fail(officer, elsewhere, 5);
        assertThat(attempts.begin(Source.unknown(officer, elsewhere))).isPositive();
        assertThat(attempts.begin(Source.unknown(officer, here))).isZero();
    }

    @Test
    void guesses_from_many_addresses_slow_a_name_but_never_for_long() {
        for (int i = 0; i < Counted.NAME.free() + 20; i++) {
            clock.forward(Duration.ofSeconds(30));
            fail(officer, elsewhere + i, 1);
        }
        assertThat(attempts.begin(Source.unknown(officer, here))).isEqualTo(Duration.ofSeconds(30));
        assertThat(attempts.begin(Source.known(officer, "a device"))).isZero();
    }

    @Test
    void an_address_that_tries_many_names_waits_and_a_success_of_its_own_does_not_help() {
        for (int i = 0; i < Counted.ADDRESS.free(); i++) {
            fail(officer + i, here, 1);
        }
        clock.forward(Duration.ofSeconds(2));
        Source own = Source.unknown("own-" + officer, here);
        assertThat(attempts.begin(own)).isZero();
        attempts.succeeded(own);
        assertThat(attempts.begin(Source.unknown(officer, here))).isEqualTo(Duration.ofSeconds(2));
        assertThat(attempts.begin(Source.unknown(officer, elsewhere))).isZero();
        assertThat(attempts.begin(Source.known(officer, "a device"))).isZero();
    }

    @Test
    void a_success_clears_the_name() {
        fail(officer, here, 4);
        Source source = Source.unknown(officer, here);
        attempts.begin(source);
        attempts.succeeded(source);
        fail(officer, here, 5);
    }

    @Test
    void who_is_known_may_be_wrong_more_often_but_not_for_ever() {
        for (int i = 0; i < Counted.KNOWN.free(); i++) {
            assertThat(attempts.begin(Source.known(officer, "a device"))).isZero();
        }
        assertThat(attempts.begin(Source.known(officer, "a device"))).isEqualTo(Duration.ofSeconds(2));
        assertThat(attempts.begin(Source.known(officer, "another"))).isZero();
    }

    @Test
    void an_hour_without_failure_is_forgiven() {
        fail(officer, here, 5);
        clock.forward(SignInThrottle.FORGOTTEN_AFTER.plusSeconds(1));
        fail(officer, here, 5);
    }

    @Test
    void what_could_not_be_decided_does_not_count() {
        for (int i = 0; i < 20; i++) {
            Source source = Source.unknown(officer, here);
            assertThat(attempts.begin(source)).isZero();
            attempts.undecided(source);
        }
    }

    @Test
    void of_many_at_the_same_moment_no_more_are_looked_at() throws Exception {
        fail(officer, here, 1);
        Callable<Duration> guess = () -> attempts.begin(Source.unknown(officer, here));
        try (ExecutorService executor = Executors.newFixedThreadPool(8)) {
            List<Callable<Duration>> guesses =
                    IntStream.range(0, 40).mapToObj(i -> guess).toList();
            int lookedAt = 0;
            for (Future<Duration> wait : executor.invokeAll(guesses)) {
                lookedAt += wait.get().isZero() ? 1 : 0;
            }
            assertThat(lookedAt).isEqualTo(4);
        }
    }

    private void fail(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin(Source.unknown(name, address))).isZero();
        }
    }
}
