package org.jalon.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends the mails that wait, each at most once (docs/decisions/0014). A worker first claims a line, with an update that only one of several can
 * do, then sends, then writes down what came of it. It holds no transaction while it speaks to the mail server.
 */
@Component
class Outbox {

    /** Waits double from one attempt to the next, from the first to the longest. */
    static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    static final Duration LONGEST_WAIT = Duration.ofHours(4);

    /** What could not be sent for so long is no news any more. */
    static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    /** Longer than any attempt can take: whoever still has a line in hand then was killed over it. */
    static final Duration ABANDONED_AFTER = Duration.ofMinutes(15);

    private static final int AT_ONCE = 100;
    private static final int LONGEST_PROBLEM = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private record Waiting(long id, int attempts) {}

    private record Addressed(Notice notice, Optional<String> to, Locale language) {}

    private final JdbcClient jdbc;
    private final MailServer server;
    private final MailComposer letters;
    private final Clock clock;

    Outbox(JdbcClient jdbc, MailServer server, MailComposer letters, Clock clock) {
        this.jdbc = jdbc;
        this.server = server;
        this.letters = letters;
        this.clock = clock;
    }

    /** Sends what is due, and stops at the first mail for which nobody can be spoken to. Any number of workers may do so at once. */
    void deliver() {
        if (!server.isOn()) {
            return;
        }
        putAbandonedInDoubt();
        for (Waiting waiting : due()) {
            String claim = UUID.randomUUID().toString();
            if (claim(waiting, claim) && !deliver(waiting, claim)) {
                return;
            }
        }
    }

    private boolean deliver(Waiting waiting, String claim) {
        Addressed addressed = addressed(waiting.id());
        if (addressed.to().isEmpty()) {
            settle(waiting, claim, MailState.NONE, null);
            return true;
        }
        Delivery delivery =
                server.send(letters.of(addressed.notice(), addressed.to().get(), addressed.language()));
        switch (delivery) {
            case Delivery.Sent sent -> settle(waiting, claim, MailState.SENT, null);
            case Delivery.Refused(String problem) -> settle(waiting, claim, MailState.REFUSED, problem);
            case Delivery.InDoubt(String problem) -> settle(waiting, claim, MailState.DOUBT, problem);
            case Delivery.NotNow(String problem) -> tryLater(addressed.notice(), waiting, claim, problem);
            case Delivery.Unreachable(String problem) -> tryLater(addressed.notice(), waiting, claim, problem);
        }
        return !(delivery instanceof Delivery.Unreachable);
    }

    private List<Waiting> due() {
        return jdbc.sql("""
                        select id, mail_attempts from notice where mail_state = 'WAITING' and mail_next_at <= :now
                        order by mail_next_at, id fetch first :most rows only""")
                .param("now", now())
                .param("most", AT_ONCE)
                .query((row, n) -> new Waiting(row.getLong("id"), row.getInt("mail_attempts")))
                .list();
    }

    /** Of several workers that saw the same line waiting, one changes it; the database says to the others that they changed none. */
    private boolean claim(Waiting waiting, String claim) {
        return jdbc.sql("""
                        update notice set mail_state = 'SENDING', mail_claim = :claim, mail_next_at = :now,
                                          mail_attempts = mail_attempts + 1
                        where id = :id and mail_state = 'WAITING' and mail_attempts = :attempts""")
                        .param("claim", claim)
                        .param("now", now())
                        .param("id", waiting.id())
                        .param("attempts", waiting.attempts())
                        .update()
                == 1;
    }

    private Addressed addressed(long id) {
        return jdbc.sql("select " + NoticeRows.COLUMNS + """
                        , p.mail, p.language from notice n
                        left join person p on p.username = n.username and p.enabled
                          and (p.role is not null or exists (
                              select 1 from person_role r where r.person_id = p.id and r.mandate = n.mandate))
                        where n.id = :id""")
                .param("id", id)
                .query((row, n) -> new Addressed(
                        NoticeRows.notice(row, n),
                        Optional.ofNullable(row.getString("mail")),
                        Optional.ofNullable(row.getString("language"))
                                .map(Locale::forLanguageTag)
                                .orElse(Locale.ENGLISH)))
                .single();
    }

    private void tryLater(Notice notice, Waiting waiting, String claim, String problem) {
        Instant next = clock.instant().plus(waitAfter(waiting.attempts() + 1));
        if (next.isAfter(notice.happenedAt().plus(GIVEN_UP_AFTER))) {
            settle(waiting, claim, MailState.REFUSED, problem);
            return;
        }
        LOG.info("Mail of notice {} waits until {}: {}", notice.id(), next, problem);
        update(waiting, claim, MailState.WAITING, next.atOffset(ZoneOffset.UTC), problem);
    }

    private void settle(Waiting waiting, String claim, MailState state, @Nullable String problem) {
        if (problem != null) {
            LOG.warn("Mail of notice {} ends as {}: {}", waiting.id(), state.code(), problem);
        }
        update(waiting, claim, state, now(), problem);
    }

    private void update(Waiting waiting, String claim, MailState state, OffsetDateTime next, @Nullable String problem) {
        jdbc.sql("""
                        update notice set mail_state = :state, mail_next_at = :next, mail_claim = null,
                                          mail_problem = cast(:problem as varchar(500))
                        where id = :id and mail_claim = :claim""")
                .param("state", state.name())
                .param("next", next)
                .param("problem", shortened(problem))
                .param("id", waiting.id())
                .param("claim", claim)
                .update();
    }

    /** Whether these were sent nobody knows; sent a second time they might be read twice, and the line in the app is there anyway. */
    private void putAbandonedInDoubt() {
        int abandoned = jdbc.sql("""
                        update notice set mail_state = 'DOUBT', mail_problem = 'abandoned'
                        where mail_state = 'SENDING' and mail_next_at < :before""")
                .param("before", clock.instant().minus(ABANDONED_AFTER).atOffset(ZoneOffset.UTC))
                .update();
        if (abandoned > 0) {
            LOG.warn("{} mails were in hand when Jalon stopped; they are not sent again", abandoned);
        }
    }

    /** 1, 2, 4 … minutes after the first, second, third … attempt. */
    static Duration waitAfter(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String shortened(@Nullable String problem) {
        return problem == null || problem.length() <= LONGEST_PROBLEM
                ? problem
                : problem.substring(0, LONGEST_PROBLEM - 1).stripTrailing() + "…";
    }
}
