package org.jalon.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.mandate.Mandate;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person who is signed in wants to be told of a mandate, and how. Who chose nothing is told of everything in the app and, if they
 * gave an address, by mail, and is reminded {@link #USUAL_DAYS} days before a period is due.
 */
@Service
@Transactional
public class NoticeChoices {

    /** Days before a period is due of those who chose none. */
    public static final int USUAL_DAYS = 7;

    /** The earliest reminder, in days before. */
    public static final int MOST_DAYS = 90;

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final MailServer mail;

    NoticeChoices(JdbcClient jdbc, CurrentPerson person, MailServer mail) {
        this.jdbc = jdbc;
        this.person = person;
        this.mail = mail;
    }

    /** One choice for each kind that can concern the person's role. */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public List<NoticeChoice> of(Mandate mandate) {
        Map<NoticeKind, NoticeChoice> own = jdbc
                .sql(
                        "select kind, channel, days from notice_choice where username = :username and mandate_id = :mandate")
                .param("username", person.get().username())
                .param("mandate", mandate.id().value())
                .query((row, n) -> new NoticeChoice(
                        NoticeKind.valueOf(row.getString("kind")),
                        Channel.valueOf(row.getString("channel")),
                        row.getInt("days")))
                .stream()
                .collect(Collectors.toMap(NoticeChoice::kind, choice -> choice));
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> person.get().is(kind.from(), mandate.code()))
                .map(kind -> own.getOrDefault(kind, usual(kind)))
                .toList();
    }

    /** Keeps a choice in place of the one before; it holds for what happens from now on. */
    @PreAuthorize("@access.reader(#mandate)")
    public void choose(Mandate mandate, NoticeChoice choice) {
        int changed = put(mandate, choice, """
                update notice_choice set channel = :channel, days = cast(:days as integer)
                where username = :username and mandate_id = :mandate and kind = :kind""");
        if (changed == 0) {
            put(mandate, choice, """
                    insert into notice_choice (username, mandate_id, kind, channel, days)
                    values (:username, :mandate, :kind, :channel, cast(:days as integer))""");
        }
    }

    private int put(Mandate mandate, NoticeChoice choice, String sql) {
        return jdbc.sql(sql)
                .param("username", person.get().username())
                .param("mandate", mandate.id().value())
                .param("kind", choice.kind().name())
                .param("channel", choice.channel().name())
                .param("days", choice.kind() == NoticeKind.DUE ? choice.days() : null)
                .update();
    }

    /** Whether this Jalon can send mail at all: whether its operator set {@code spring.mail.host}. */
    @PreAuthorize("@access.anywhere('READER')")
    public boolean mailIsOn() {
        return mail.isOn();
    }

    private static NoticeChoice usual(NoticeKind kind) {
        return new NoticeChoice(kind, Channel.APP_AND_MAIL, kind == NoticeKind.DUE ? USUAL_DAYS : 0);
    }
}
