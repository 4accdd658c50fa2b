package org.jalon.notice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Roles;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who is signed in was told of the mandates in which they have a role. Nobody sees what others were told. */
@Service
@Transactional
public class Notices {

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;

    Notices(JdbcClient jdbc, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    /**
     * The newest {@code limit} notices, the newest first.
     *
     * @param before only those older than the one of this id; empty for the newest of all
     */
    @PreAuthorize("@access.anywhere('READER')")
    @Snapshot
    public List<Notice> own(OptionalLong before, int limit) {
        return jdbc.sql("select " + NoticeRows.COLUMNS + """
                         from notice n where n.username = :username and n.id < :before
                        and (:everywhere or n.mandate in (:mandates))
                        order by n.id desc fetch first :limit rows only""")
                .param("username", person.get().username())
                .param("everywhere", roles().everywhere().isPresent())
                .param("mandates", mandates())
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query(NoticeRows::notice)
                .list();
    }

    /** How many are new. */
    @PreAuthorize("@access.anywhere('READER')")
    @Snapshot
    public int unread() {
        return jdbc.sql("select count(*) from notice where username = :username and read_at is null"
                        + " and (:everywhere or mandate in (:mandates))")
                .param("username", person.get().username())
                .param("everywhere", roles().everywhere().isPresent())
                .param("mandates", mandates())
                .query(Integer.class)
                .single();
    }

    /** Marks one's notice as read or as new again; false if one has none with this id. What is read already keeps its time. */
    @PreAuthorize("@access.anywhere('READER')")
    public boolean mark(long id, boolean read) {
        return jdbc.sql("update notice set read_at = " + (read ? "coalesce(read_at, :now)" : "null")
                                + " where id = :id and username = :username")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("username", person.get().username())
                        .update()
                == 1;
    }

    /** Marks everything as read. */
    @PreAuthorize("@access.anywhere('READER')")
    public void markAllRead() {
        jdbc.sql("update notice set read_at = :now where username = :username and read_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", person.get().username())
                .update();
    }

    private Roles roles() {
        return person.get().roles();
    }

    /** At least one, which no mandate is called: no list in a statement is empty. */
    private List<String> mandates() {
        return Stream.concat(Stream.of(""), roles().byMandate().keySet().stream())
                .toList();
    }
}
