package org.jalon.security.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows the guessing of passwords: after some failures in a row, the next attempt has to wait 2, 4, 8 … seconds. See
 * docs/decisions/0060-slow-guessing.md.
 *
 * <p>An attempt counts as a failure before its password is looked at, and no longer when that was right: of many that are sent at the same moment, only as
 * many are looked at as would be one after the other. What counts is kept in the database, so that a restart forgives nothing.
 */
@Component
public class SignInThrottle {

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    /** What failures are counted of. */
    public enum Counted {
        /** One name from one address: somebody who guesses, or who has forgotten. */
        NAME_FROM_ADDRESS(5, Duration.ofMinutes(5)),
        /** One name from anywhere: guesses from many addresses. The wait is short, since its owner may come from a new one. */
        NAME(30, Duration.ofSeconds(30)),
        /** Any name from one address, which a whole office may share. */
        ADDRESS(50, Duration.ofSeconds(30)),
        /** One who is known, by whatever it was. */
        KNOWN(10, Duration.ofMinutes(5));

        private final int free;
        private final Duration longest;

        Counted(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        public int free() {
            return free;
        }

        private Duration waitAfter(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            // 2^9 is beyond the longest wait already.
            Duration wait = Duration.ofSeconds(1L << Math.min(failures - free + 1, 9));
            return wait.compareTo(longest) > 0 ? longest : wait;
        }
    }

    /** Whose attempt it is: the counts that it is under, and those that a success clears. */
    record Source(List<Subject> counted) {

        static Source unknown(String name, String address) {
            return new Source(List.of(
                    new Subject(Counted.NAME_FROM_ADDRESS, name + " " + address, true),
                    new Subject(Counted.NAME, name, true),
                    // With an account of one's own one would else buy fresh guesses at those of others.
                    new Subject(Counted.ADDRESS, address, false)));
        }

        /** Somebody who has a link and no name yet. */
        static Source link(String address) {
            return new Source(List.of(new Subject(Counted.ADDRESS, address, false)));
        }

        static Source known(String name, String by) {
            return new Source(List.of(new Subject(Counted.KNOWN, name + " " + by, true)));
        }
    }

    record Subject(Counted counted, String what, boolean clearedBySuccess) {}

    private record Failures(int count, Instant last) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;
    private final SignInKey key;

    SignInThrottle(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, SignInKey key) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        // A failure counts although whatever asked for the password is undone.
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.key = key;
    }

    /**
     * Begins an attempt: it counts as failed until {@link #succeeded} or {@link #undecided} is called.
     *
     * @return how long to wait before the next one is looked at; zero if this one may be
     */
    Duration begin(Source source) {
        try {
            return inOwnTransaction(source);
        } catch (DuplicateKeyException e) {
            // The first failure of another attempt came in between.
            return inOwnTransaction(source);
        }
    }

    /** The password was right. */
    void succeeded(Source source) {
        source.counted.forEach(subject -> {
            if (subject.clearedBySuccess) {
                jdbc.sql("delete from sign_in_attempt where subject = :subject")
                        .param("subject", digest(subject))
                        .update();
            } else {
                takeBack(subject);
            }
        });
    }

    /** Nobody could say whether it was: that locks nobody out. */
    void undecided(Source source) {
        source.counted.forEach(this::takeBack);
    }

    private Duration inOwnTransaction(Source source) {
        return ownTransaction.execute(status -> {
            Instant now = clock.instant();
            jdbc.sql("delete from sign_in_attempt where last_at < :then")
                    .param("then", at(now.minus(FORGOTTEN_AFTER)))
                    .update();
            Duration wait = Duration.ZERO;
            for (Subject subject : source.counted) {
                Duration one = failures(subject)
                        .map(past -> Duration.between(now, past.last.plus(subject.counted.waitAfter(past.count))))
                        .orElse(Duration.ZERO);
                wait = one.compareTo(wait) > 0 ? one : wait;
            }
            if (wait.isZero()) {
                source.counted.forEach(subject -> count(subject, now));
            }
            return wait;
        });
    }

    /** Locks what it finds: the next attempt decides when this one has counted. */
    private Optional<Failures> failures(Subject subject) {
        return jdbc.sql("select failures, last_at from sign_in_attempt where subject = :subject for update")
                .param("subject", digest(subject))
                .query((row, number) -> new Failures(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private void count(Subject subject, Instant now) {
        String digest = digest(subject);
        int known = jdbc.sql(
                        "update sign_in_attempt set failures = failures + 1, last_at = :now where subject = :subject")
                .param("now", at(now))
                .param("subject", digest)
                .update();
        if (known == 0) {
            jdbc.sql("insert into sign_in_attempt (subject, failures, last_at) values (:subject, 1, :now)")
                    .param("subject", digest)
                    .param("now", at(now))
                    .update();
        }
    }

    private void takeBack(Subject subject) {
        jdbc.sql("update sign_in_attempt set failures = failures - 1 where subject = :subject and failures > 0")
                .param("subject", digest(subject))
                .update();
    }

    private String digest(Subject subject) {
        return key.digest(subject.counted + " " + subject.what);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
