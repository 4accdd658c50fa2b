package org.jalon.assessment.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.draft.RowKeys;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.shared.text.CommentText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conversation at each row of a period: what officers and those above them say to each other about it. It is no part of the record
 * that is read and taken away: readers do not see it, and no export carries it (docs/decisions/0013). It is kept for ever, and goes on when
 * the period is sealed.
 */
@Service
@Transactional
public class Conversations {

    /** The most UTF-16 characters of a comment. */
    public static final int MAX_LENGTH = 4_000;

    /**
     * What came of saying something.
     *
     * @param nobody names that were called and belong to nobody who can read the conversation
     */
    public record Said(ConversationComment comment, List<String> nobody) {}

    private final JdbcClient jdbc;
    private final RowKeys rows;
    private final ConversationDrafts drafts;
    private final People people;
    private final CurrentPerson person;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Conversations(
            JdbcClient jdbc,
            RowKeys rows,
            ConversationDrafts drafts,
            People people,
            CurrentPerson person,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.drafts = drafts;
        this.people = people;
        this.person = person;
        this.clock = clock;
        this.events = events;
    }

    /**
     * All that was said at a row, the first comment first. The same number of statements however many comments.
     *
     * @throws NotFound if the address names nothing
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Snapshot
    public List<ConversationComment> at(AssessmentAddress address) {
        AssessmentId row = rows.of(address);
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
                        found.getLong("id"),
                        found.getString("username"),
                        found.getString("person_name"),
                        JdbcValues.instant(found, "said_at"),
                        found.getString("text"),
                        mentioned.getOrDefault(found.getLong("id"), Set.of())))
                .list();
    }

    /**
     * All that was said at the rows of a period, by the ids of their indicators, the first comment of each first. One statement however many; whom
     * a comment called is not told.
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Snapshot
    public Map<ElementId, List<ConversationComment>> of(Framework framework, ReportingPeriod period) {
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
                                    found.getLong("id"),
                                    found.getString("username"),
                                    found.getString("person_name"),
                                    JdbcValues.instant(found, "said_at"),
                                    found.getString("text"),
                                    Set.of()));
                });
        return said;
    }

    /**
     * Adds a comment in the name of who is signed in, and forgets what they had typed. Whoever is called by {@code @username} and can read
     * the conversation is told so ({@link Mentioned}).
     *
     * @param typed plain text; cleaned as comments of an assessment are
     * @throws FlawedInput if it is blank or longer than {@link #MAX_LENGTH}; nothing was said then
     * @throws NotFound if the address names nothing
     */
    @PreAuthorize("hasRole('OFFICER')")
    public Said say(AssessmentAddress address, String typed) {
        String text = checked(typed);
        AssessmentId row = rows.of(address);
        Person speaker = person.get();
        Instant now = clock.instant();
        Set<String> readers =
                people.atLeast(Role.OFFICER).stream().map(Person::username).collect(Collectors.toSet());
        Set<String> called = Mentions.pieces(text, readers).stream()
                .map(Mentions.Piece::username)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        long id = insert(row, speaker, now, text, called);
        drafts.forget(row, speaker);
        List<String> others = called.stream()
                .filter(name -> !name.equals(speaker.username()))
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            events.publishEvent(new Mentioned(address, speaker.username(), speaker.displayName(), others, now));
        }
        return new Said(
                new ConversationComment(id, speaker.username(), speaker.displayName(), now, text, called),
                Mentions.unknown(text, readers));
    }

    /** Those who can read the conversation and can be called into it, without who asks. */
    @PreAuthorize("hasRole('OFFICER')")
    @Snapshot
    public List<Person> others() {
        String own = person.get().username();
        return people.atLeast(Role.OFFICER).stream()
                .filter(other -> !other.username().equals(own))
                .toList();
    }

    private long insert(AssessmentId row, Person speaker, Instant now, String text, Set<String> called) {
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
        return id;
    }

    private static String checked(String typed) {
        String text = new CommentText(typed).text();
        if (text.isBlank()) {
            throw new FlawedInput(List.of(FlawedInput.Flaw.at("/text", "conversation.blank")));
        }
        if (text.length() > MAX_LENGTH) {
            throw tooLong();
        }
        return text;
    }

    static FlawedInput tooLong() {
        return new FlawedInput(List.of(FlawedInput.Flaw.at("/text", "conversation.tooLong", MAX_LENGTH)));
    }
}
