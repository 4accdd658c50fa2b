package org.jalon.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@DatabaseTest
class ThrottledSignInTest {

    private static final int AT_ONCE = 20;

    @Autowired
    private SignInThrottle attempts;

    @Autowired
    private KnownDevices devices;

    @Test
    void a_program_that_begins_with_many_requests_at_once_is_let_in_with_all_of_them() throws Exception {
        ThrottledSignIn signIn = new ThrottledSignIn(
                everybody(), attempts, devices, new RecentlyVerified(Duration.ofHours(1), Clock.systemUTC()));
        CountDownLatch together = new CountDownLatch(AT_ONCE);
        Callable<Authentication> request = () -> {
            together.countDown();
            together.await();
            return signIn.authenticate(new UsernamePasswordAuthenticationToken("program-of-many", "right"));
        };
        List<Future<Authentication>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int n = 0; n < AT_ONCE; n++) {
                answers.add(threads.submit(request));
            }
        }
        for (Future<Authentication> answer : answers) {
            assertThat(answer.get().isAuthenticated()).isTrue();
        }
    }

    /** Lets everybody in, as slowly as passwords are looked at. */
    private static AuthenticationProvider everybody() {
        return new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication presented) {
                Thread.yield();
                return UsernamePasswordAuthenticationToken.authenticated(presented.getName(), null, List.of());
            }

            @Override
            public boolean supports(Class<?> authentication) {
                return true;
            }
        };
    }
}
