package org.jalon.assessment.conversation;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.draft.RowKeys;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have typed in a conversation and not said yet, one draft a person and row. It is nobody else's business. */
@Service
@Transactional
public class ConversationDrafts {

    private static final int LONGEST = 5 * Conversations.MAX_LENGTH;

    private final JdbcClient jdbc;
    private final RowKeys rows;
    private final CurrentPerson person;
    private final Clock clock;

    ConversationDrafts(JdbcClient jdbc, RowKeys rows, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.person = person;
        this.clock = clock;
    }

    /**
     * The signed-in person's draft at a row; empty if there is none.
     *
     * @throws NotFound if the address names nothing
     */
    @PreAuthorize("@access.officer(#address)")
    @Snapshot
    public String of(AssessmentAddress address) {
        return jdbc.sql("select text from conversation_draft where username = :username and assessment_id = :row")
                .param("username", person.get().username())
                .param("row", rows.of(address).value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /**
     * Keeps what the signed-in person has typed so far; an empty text forgets it.
     *
     * @throws FlawedInput if it is five times as long as a comment may be; what was kept before stays
     * @throws NotFound if the address names nothing
     */
    @PreAuthorize("@access.officer(#address)")
    public void keep(AssessmentAddress address, String typed) {
        if (typed.length() > LONGEST) {
            throw Conversations.tooLong();
        }
        // What the database does not take is nothing that one sees while typing.
        String text = typed.replace("\0", "");
        AssessmentId row = rows.of(address);
        Person writer = person.get();
        if (text.isEmpty()) {
            forget(row, writer);
        } else if (put(row, writer, text, """
                update conversation_draft set text = :text, saved_at = :at
                where username = :username and assessment_id = :row""") == 0) {
            put(row, writer, text, """
                    insert into conversation_draft (username, assessment_id, text, saved_at)
                    values (:username, :row, :text, :at)""");
        }
    }

    private int put(AssessmentId row, Person writer, String text, String sql) {
        return jdbc.sql(sql)
                .param("username", writer.username())
                .param("row", row.value())
                .param("text", text)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets somebody's draft, as when they have said it. */
    void forget(AssessmentId row, Person writer) {
        jdbc.sql("delete from conversation_draft where username = :username and assessment_id = :row")
                .param("username", writer.username())
                .param("row", row.value())
                .update();
    }
}
