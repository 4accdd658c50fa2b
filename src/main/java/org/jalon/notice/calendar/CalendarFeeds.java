package org.jalon.notice.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.jalon.security.CurrentPerson;
import org.jalon.security.SigningIn;
import org.jalon.security.SystemActor;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calendars of due days and deadlines, one a person, under an address that nobody can guess and that can be taken back at any time. A
 * calendar program cannot sign in: whoever has the address has the calendar. The address is shown once; only its hash is kept.
 */
@Service
public class CalendarFeeds {

    /** What came of asking for a calendar by its address. */
    public sealed interface Answer {

        record Found(CalendarFile file) implements Answer {}

        /** There is no such calendar, or none any more: both look the same. */
        record Nothing() implements Answer {}

        /** Too many wrong addresses came from there; nothing was looked up. */
        record Wait(Duration time) implements Answer {}
    }

    private record Feed(
            String username,
            Locale language,
            Instant createdAt,
            @Nullable String tag,
            Instant changedAt) {}

    private static final int SECRET_BYTES = 32;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final CalendarPages pages;
    private final SystemActor system;
    private final SigningIn people;
    private final FeedThrottle guesses;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(
            JdbcClient jdbc,
            CurrentPerson person,
            CalendarPages pages,
            SystemActor system,
            SigningIn people,
            FeedThrottle guesses,
            Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.pages = pages;
        this.system = system;
        this.people = people;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** Since when the person who is signed in has a calendar; empty if they have none. */
    @PreAuthorize("@access.anywhere('READER')")
    @Snapshot
    public Optional<Instant> since() {
        return jdbc.sql("select created_at from calendar_feed where username = :username")
                .param("username", person.get().username())
                .query((row, n) -> JdbcValues.instant(row, "created_at"))
                .optional();
    }

    /**
     * Gives the person who is signed in a calendar under a new address; an older address leads nowhere from then on.
     *
     * @return its path, {@code /calendar/….ics}. It cannot be asked for again
     */
    @PreAuthorize("@access.anywhere('READER')")
    @Transactional
    public String create() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = seconds(clock.instant()).atOffset(ZoneOffset.UTC);
        String hash = DigestUtils.sha256Hex(secret);
        int changed = put(hash, now, """
                update calendar_feed set secret_hash = :hash, created_at = :now, changed_at = :now, content_tag = null
                where username = :username""");
        if (changed == 0) {
            put(hash, now, """
                    insert into calendar_feed (username, secret_hash, created_at, changed_at)
                    values (:username, :hash, :now, :now)""");
        }
        return "/calendar/" + secret + ".ics";
    }

    private int put(String hash, OffsetDateTime now, String sql) {
        return jdbc.sql(sql)
                .param("username", person.get().username())
                .param("hash", hash)
                .param("now", now)
                .update();
    }

    /** Takes the calendar of the person who is signed in away; there may be none. */
    @PreAuthorize("@access.anywhere('READER')")
    @Transactional
    public void revoke() {
        jdbc.sql("delete from calendar_feed where username = :username")
                .param("username", person.get().username())
                .update();
    }

    /**
     * The calendar under an address. Anybody may ask, and nobody is signed in.
     *
     * @param asker the network address that the question comes from
     */
    public Answer read(String secret, String asker) {
        Duration toWait = guesses.toWait(asker);
        if (toWait.isPositive()) {
            return new Answer.Wait(toWait);
        }
        Optional<Feed> feed = SECRET.matcher(secret).matches() ? find(DigestUtils.sha256Hex(secret)) : Optional.empty();
        if (feed.isEmpty()) {
            guesses.wrong(asker);
            return new Answer.Nothing();
        }
        return new Answer.Found(file(feed.get()));
    }

    private Optional<Feed> find(String hash) {
        return jdbc.sql("""
                        select c.username, p.language, c.created_at, c.content_tag, c.changed_at from calendar_feed c
                        join person p on p.username = c.username and p.enabled where c.secret_hash = :hash""")
                .param("hash", hash)
                .query((row, n) -> new Feed(
                        row.getString("username"),
                        JdbcValues.text(row, "language")
                                .map(Locale::forLanguageTag)
                                .orElse(Locale.ENGLISH),
                        JdbcValues.instant(row, "created_at"),
                        row.getString("content_tag"),
                        JdbcValues.instant(row, "changed_at")))
                .optional()
                .filter(feed -> people.roles(feed.username()).highest().isPresent());
    }

    private CalendarFile file(Feed feed) {
        String content = system.call(
                "calendar", people.roles(feed.username()), () -> pages.write(feed.language(), feed.createdAt()));
        String tag = DigestUtils.sha256Hex(content);
        if (tag.equals(feed.tag())) {
            return new CalendarFile(content, tag, feed.changedAt());
        }
        Instant now = seconds(clock.instant());
        jdbc.sql("update calendar_feed set content_tag = :tag, changed_at = :now where username = :username")
                .param("tag", tag)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("username", feed.username())
                .update();
        return new CalendarFile(content, tag, now);
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
