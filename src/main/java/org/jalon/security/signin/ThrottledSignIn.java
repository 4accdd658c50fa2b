package org.jalon.security.signin;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jalon.security.Usernames;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Checks names and passwords, of the form and of the API alike, as fast as {@link SignInThrottle} lets it. Who is known is under a count of their own: who is
 * signed in already, whose browser signed in before, and a program whose name and password fitted a while ago.
 */
final class ThrottledSignIn implements AuthenticationProvider {

    /** Enough for different people hardly ever to meet, and no more for names that somebody makes up. */
    private static final int TURNS = 64;

    private final AuthenticationProvider check;
    private final SignInThrottle attempts;
    private final KnownDevices devices;
    private final RecentlyVerified fitted;
    private final List<Lock> turns =
            Stream.<Lock>generate(ReentrantLock::new).limit(TURNS).toList();

    ThrottledSignIn(
            AuthenticationProvider check, SignInThrottle attempts, KnownDevices devices, RecentlyVerified fitted) {
        this.check = check;
        this.attempts = attempts;
        this.devices = devices;
        this.fitted = fitted;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication presented) throws AuthenticationException {
        String name = Usernames.normal(presented.getName());
        String password = String.valueOf(presented.getCredentials());
        if (fitted.has(name, password)) {
            return again(presented, name, password);
        }
        // A program begins with several requests at the same moment: the first one finds out, and the others are no
        // guesses of their own.
        Lock turn = turns.get(Math.floorMod(Objects.hash(name, password), TURNS));
        turn.lock();
        try {
            return fitted.has(name, password) ? again(presented, name, password) : first(presented, name, password);
        } finally {
            turn.unlock();
        }
    }

    private @Nullable Authentication first(Authentication presented, String name, String password) {
        SignInThrottle.Source source = sourceOf(name, presented);
        Duration toWait = reaching(() -> attempts.begin(source));
        if (toWait.isPositive()) {
            throw new TooManyAttempts(toWait);
        }
        try {
            Authentication checked = check.authenticate(presented);
            reaching(() -> {
                attempts.succeeded(source);
                return toWait;
            });
            fitted.add(name, password);
            return checked;
        } catch (AuthenticationServiceException e) {
            // Nobody could be asked: that is not a wrong password, and must not lock anybody out.
            reaching(() -> {
                attempts.undecided(source);
                return toWait;
            });
            throw e;
        }
    }

    /** No attempt to guess: it was right before. That it may no longer be so is found out below, and once. */
    private @Nullable Authentication again(Authentication presented, String name, String password) {
        try {
            return check.authenticate(presented);
        } catch (AuthenticationServiceException e) {
            throw e;
        } catch (AuthenticationException e) {
            fitted.forget(name, password);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return check.supports(authentication);
    }

    private SignInThrottle.Source sourceOf(String name, Authentication presented) {
        return knownBy(name)
                .map(by -> SignInThrottle.Source.known(name, by))
                .orElseGet(() -> SignInThrottle.Source.unknown(name, addressOf(presented)));
    }

    private Optional<String> knownBy(String name) {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null && present.isAuthenticated() && present.getName().equals(name)) {
            return Optional.of("session");
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? devices.of(name, attributes.getRequest())
                : Optional.empty();
    }

    /** The counts are in the same database as the people: without it, nobody can be asked. */
    private static Duration reaching(Supplier<Duration> count) {
        try {
            return count.get();
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("Attempts cannot be counted", e);
        }
    }

    private static String addressOf(Authentication presented) {
        return presented.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
