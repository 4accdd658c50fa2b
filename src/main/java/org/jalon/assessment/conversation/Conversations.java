package org.jalon.assessment.conversation;

import java.time.Clock;
import java.time.Instant;
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
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.shared.text.CommentText;
import org.springframework.context.ApplicationEventPublisher;
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

    private final ConversationStore said;
    private final RowKeys rows;
    private final ConversationDrafts drafts;
    private final People people;
    private final CurrentPerson person;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Conversations(
            ConversationStore said,
            RowKeys rows,
            ConversationDrafts drafts,
            People people,
            CurrentPerson person,
            Clock clock,
            ApplicationEventPublisher events) {
        this.said = said;
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
    @PreAuthorize("@access.officer(#address)")
    @Snapshot
    public List<ConversationComment> at(AssessmentAddress address) {
        return said.at(rows.of(address));
    }

    /**
     * All that was said at the rows of a period, by the ids of their indicators, the first comment of each first. One statement however many; whom
     * a comment called is not told.
     */
    @PreAuthorize("@access.officer({#framework, #period})")
    @Snapshot
    public Map<ElementId, List<ConversationComment>> of(Framework framework, ReportingPeriod period) {
        return said.of(framework, period);
    }

    /**
     * Adds a comment in the name of who is signed in, and forgets what they had typed. Whoever is called by {@code @username} and can read
     * the conversation is told so ({@link Mentioned}).
     *
     * @param typed plain text; cleaned as comments of an assessment are
     * @throws FlawedInput if it is blank or longer than {@link #MAX_LENGTH}; nothing was said then
     * @throws NotFound if the address names nothing
     */
    @PreAuthorize("@access.officer(#address)")
    public Said say(AssessmentAddress address, String typed) {
        String text = checked(typed);
        AssessmentId row = rows.of(address);
        Person speaker = person.get();
        Instant now = clock.instant();
        Set<String> readers = people.atLeast(Role.OFFICER, address.mandate()).stream()
                .map(Person::username)
                .collect(Collectors.toSet());
        Set<String> called = Mentions.pieces(text, readers).stream()
                .map(Mentions.Piece::username)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        CommentId id = said.add(row, speaker, now, text, called);
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
    @PreAuthorize("@access.officer(#address)")
    @Snapshot
    public List<Person> others(AssessmentAddress address) {
        String own = person.get().username();
        return people.atLeast(Role.OFFICER, address.mandate()).stream()
                .filter(other -> !other.username().equals(own))
                .toList();
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
