package org.jalon.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows the guessing of passwords: after {@value #FREE_FOR_A_NAME} failures in a row for one name, or {@value #FREE_FOR_AN_ADDRESS}
 * from one address, the next attempt has to wait 2, 4, 8 … seconds, at most {@link #LONGEST_WAIT}.
 *
 * <p>A success clears its name. It does not clear its address: with an account of one's own one would buy fresh guesses at those of
 * others. Addresses are forgiven by time alone, and their number is larger, since a whole office may share one.
 */
@Component
class SignInAttempts {

    static final int FREE_FOR_A_NAME = 5;
    static final int FREE_FOR_AN_ADDRESS = 50;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    /** Bounds the memory. Whoever floods it with names to push one out pays a full check for each, and soon waits by address. */
    static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Ledger names = new Ledger(FREE_FOR_A_NAME);
    private final Ledger addresses = new Ledger(FREE_FOR_AN_ADDRESS);

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /** How long this name from this address must still wait; zero if it may try now. */
    synchronized Duration toWait(String name, String address) {
        Instant now = clock.instant();
        Duration byName = names.toWait(name, now);
        Duration byAddress = addresses.toWait(address, now);
        return byName.compareTo(byAddress) > 0 ? byName : byAddress;
    }

    synchronized void failed(String name, String address) {
        names.failed(name, clock.instant());
        addresses.failed(address, clock.instant());
    }

    synchronized void succeeded(String name) {
        names.forget(name);
    }

    synchronized int remembered() {
        return names.size() + addresses.size();
    }

    private record Failures(int count, Instant last) {}

    /** Failures in the order of their last time, so that the one dropped for want of room is the oldest. */
    private static final class Ledger {

        private final int free;
        private final Map<String, Failures> failures = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };

        Ledger(int free) {
            this.free = free;
        }

        Duration toWait(String who, Instant now) {
            Failures past = recent(who, now);
            if (past == null || past.count < free) {
                return Duration.ZERO;
            }
            // 2^9 is beyond the longest wait already.
            Duration wait = Duration.ofSeconds(1L << Math.min(past.count - free + 1, 9));
            Duration capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
            Duration left = Duration.between(now, past.last.plus(capped));
            return left.isPositive() ? left : Duration.ZERO;
        }

        void failed(String who, Instant now) {
            Failures past = recent(who, now);
            failures.remove(who);
            failures.put(who, new Failures(past == null ? 1 : past.count + 1, now));
        }

        void forget(String who) {
            failures.remove(who);
        }

        int size() {
            return failures.size();
        }

        private @Nullable Failures recent(String who, Instant now) {
            Failures past = failures.get(who);
            return past == null || past.last.plus(FORGOTTEN_AFTER).isBefore(now) ? null : past;
        }
    }
}
