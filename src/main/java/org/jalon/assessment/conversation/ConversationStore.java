package org.jalon.assessment.conversation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.assessment.AssessmentId;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was said at rows, and whom it called. */
@Component
class ConversationStore {

    private final JdbcClient jdbc;

    ConversationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At one row, the first comment first. */
    List<ConversationComment> at(AssessmentId row) {
        Map<Long, Set<String>> mentioned = new HashMap<>();
        jdbc.sql("""
                        select m.comment_id, m.username from conversation_mention m
                        join conversation_comment c on c.id = m.comment_id where c.assessment_id = :row""").param("row", row.value()).query(found -> {
            mentioned
                    .computeIfAbsent(found.getLong("comment_id"), id -> new HashSet<>())
                    .add(found.getString("username"));
        });
        return jdbc.sql("""
                        select id, username, person_name, said_at, text from conversation_comment
                        where assessment_id = :row order by id""")
                .param("row", row.value())
                .query((found, n) -> new ConversationComment(
                        new CommentId(found.getLong("id")),
                        found.getString("username"),
                        found.getString("person_name"),
                        JdbcValues.instant(found, "said_at"),
                        found.getString("text"),
                        mentioned.getOrDefault(found.getLong("id"), Set.of())))
                .list();
    }

    /** At the rows of a period, by the ids of their indicators; whom a comment called is not told. */
    Map<ElementId, List<ConversationComment>> of(Framework framework, ReportingPeriod period) {
        Map<ElementId, List<ConversationComment>> said = new HashMap<>();
        jdbc.sql("""
                        select a.indicator_id, c.id, c.username, c.person_name, c.said_at, c.text
                        from conversation_comment c
                        join assessment a on a.id = c.assessment_id
                        join element e on e.id = a.indicator_id
                        where a.period_id = :period and e.framework_id = :framework order by c.id""")
                .param("period", period.id().value())
                .param("framework", framework.id().value())
                .query(found -> {
                    said.computeIfAbsent(new ElementId(found.getLong("indicator_id")), id -> new ArrayList<>())
                            .add(new ConversationComment(
                                    new CommentId(found.getLong("id")),
                                    found.getString("username"),
                                    found.getString("person_name"),
                                    JdbcValues.instant(found, "said_at"),
                                    found.getString("text"),
                                    Set.of()));
                });
        return said;
    }

    CommentId add(AssessmentId row, Person speaker, Instant now, String text, Set<String> called) {
        long id = JdbcValues.insert(jdbc.sql("""
                        insert into conversation_comment (assessment_id, username, person_name, said_at, text)
                        values (:row, :username, :name, :at, :text)""")
                .param("row", row.value())
                .param("username", speaker.username())
                .param("name", speaker.displayName())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("text", text));
        for (String username : called) {
            jdbc.sql("insert into conversation_mention (comment_id, username) values (:id, :username)")
                    .param("id", id)
                    .param("username", username)
                    .update();
        }
        return new CommentId(id);
    }
}
