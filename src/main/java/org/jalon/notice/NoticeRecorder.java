package org.jalon.notice;

import java.sql.Savepoint;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.MandateId;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down what people are told: one line a person, with one statement however many they are. It writes in the transaction of the
 * change that it tells of, so that with the change the notice is there, and without it there is none; a failure of its own goes back to
 * before it and leaves the change alone (docs/decisions/0014).
 */
@Component
class NoticeRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeRecorder.class);
    private static final int LONGEST_WORDS = 2_000;

    /** A person's own choice, or what holds for everybody; the 7 is {@link NoticeChoices#USUAL_DAYS}. */
    private static final String DAYS = "coalesce(c.days, " + NoticeChoices.USUAL_DAYS + ")";

    private final JdbcClient jdbc;
    private final JdbcTemplate connections;
    private final MailServer mail;
    private final ApplicationEventPublisher events;

    NoticeRecorder(JdbcClient jdbc, JdbcTemplate connections, MailServer mail, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.mail = mail;
        this.events = events;
    }

    /** Tells it to all who want to hear it; what was told on this occasion before is not told again. Never throws. */
    void tell(NoticeDraft telling) {
        try {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                connections.execute((ConnectionCallback<Boolean>) connection -> {
                    Savepoint before = connection.setSavepoint();
                    try {
                        insert(telling);
                        connection.releaseSavepoint(before);
                        return true;
                    } catch (RuntimeException e) {
                        connection.rollback(before);
                        throw e;
                    }
                });
            } else {
                insert(telling);
            }
        } catch (RuntimeException e) {
            LOG.error("Nobody could be told of {}", telling, e);
        }
    }

    private void insert(NoticeDraft telling) {
        String occasion = occasion(telling);
        JdbcClient.StatementSpec statement =
                jdbc.sql("""
                insert into notice (username, kind, occasion, mandate, framework, period, indicator, rows_told, corrigendum,
                                    actor, words, rows_named, due_day, happened_at, mail_state, mail_attempts, mail_next_at)
                select p.username, :kind, %s, m.code,
                       coalesce(cast(:framework as varchar(40)), (select f.code from framework f where f.id = :frameworkId)),
                       :period, cast(:indicator as varchar(40)), :rows, :corrigendum,
                       coalesce((select a.display_name from person a where a.username = :actor), cast(:actor as varchar(120))),
                       cast(:words as varchar(2000)), cast(:named as varchar(2000)), cast(:due as date), :at,
                       case when :mailOn and p.mail is not null and coalesce(c.channel, 'APP_AND_MAIL') = 'APP_AND_MAIL'
                            then 'WAITING' else 'NONE' end,
                       0, :at
                from person p
                join mandate m on m.id = :mandateId or m.code = :mandateCode
                left join notice_choice c on c.username = p.username and c.mandate_id = m.id and c.kind = :kind
                where p.enabled
                  and (p.role in (:roles) or exists (
                      select 1 from person_role r where r.person_id = p.id and r.mandate = m.code and r.role in (:roles)))
                  and coalesce(c.channel, 'APP_AND_MAIL') <> 'OFF'
                  and not exists (select 1 from notice x where x.username = p.username and x.occasion = %s)
                  and """.formatted(occasion, occasion) + " " + condition(telling.whom()) + " order by p.id");
        KeyHolder told = new GeneratedKeyHolder();
        bind(statement, telling).update(told, "username");
        Set<String> people = told.getKeyList().stream()
                .map(line -> String.valueOf(line.get("username")))
                .collect(Collectors.toUnmodifiableSet());
        if (!people.isEmpty()) {
            events.publishEvent(new NoticesWritten(people));
        }
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, NoticeDraft telling) {
        NoticeDraft.Subject subject = telling.subject();
        JdbcClient.StatementSpec bound = statement
                .param("kind", telling.kind().name())
                .param("occasion", telling.occasion())
                .param(
                        "mandateId",
                        Optional.ofNullable(subject.mandateId())
                                .map(MandateId::value)
                                .orElse(null))
                .param("mandateCode", subject.mandateCode())
                .param(
                        "frameworkId",
                        Optional.ofNullable(subject.frameworkId())
                                .map(FrameworkId::value)
                                .orElse(null))
                .param("framework", subject.framework())
                .param("period", subject.period())
                .param("indicator", subject.indicator())
                .param("rows", telling.rows())
                .param("corrigendum", telling.corrigendum())
                .param("actor", telling.actor())
                .param("words", shortened(telling.words()))
                .param("named", shortened(telling.rowsNamed()))
                .param("due", telling.due())
                .param("at", telling.at().atOffset(ZoneOffset.UTC))
                .param("mailOn", mail.isOn())
                .param("roles", roles(telling.kind().from()));
        return switch (telling.whom()) {
            case NoticeDraft.Whom.All all -> bound;
            case NoticeDraft.Whom.AllBut(String username) -> bound.param("but", username);
            case NoticeDraft.Whom.Named(List<String> usernames) -> bound.param("usernames", usernames);
            case NoticeDraft.Whom.DueIn(long daysLeft) -> bound.param("daysLeft", daysLeft);
        };
    }

    private static String condition(NoticeDraft.Whom whom) {
        return switch (whom) {
            case NoticeDraft.Whom.All all -> "true";
            case NoticeDraft.Whom.AllBut but -> "p.username <> :but";
            case NoticeDraft.Whom.Named named -> "p.username in (:usernames)";
            case NoticeDraft.Whom.DueIn due -> DAYS + " >= :daysLeft";
        };
    }

    /** Who changes how early they want to be reminded, is reminded once more. */
    private static String occasion(NoticeDraft telling) {
        String name = "cast(:occasion as varchar(200))";
        return telling.whom() instanceof NoticeDraft.Whom.DueIn
                ? name + " || ':' || cast(" + DAYS + " as varchar(4))"
                : name;
    }

    private static List<String> roles(Role from) {
        return Roles.from(from).map(Role::name).toList();
    }

    /** The history has the whole words; here they only have to fit. */
    private static @Nullable String shortened(@Nullable String words) {
        return Optional.ofNullable(words)
                .filter(text -> text.length() > LONGEST_WORDS)
                .map(text -> text.substring(0, text.offsetByCodePoints(0, LONGEST_WORDS / 2 - 1)) + "…")
                .orElse(words);
    }
}
