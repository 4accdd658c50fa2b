package org.jalon.assessment.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Members;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.PersonChange;
import org.jalon.security.Role;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
@BothDatabases
class ConversationsTest {

    @Autowired
    private Conversations conversations;

    @Autowired
    private ConversationDrafts drafts;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ApplicationEvents events;

    private BuiltMandate mandate;
    private ReportingPeriod open;
    private AssessmentAddress row;
    private Person asked;
    private Person reader;

    @BeforeEach
    void an_open_row_and_two_people() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        mandate.indicator("1.1.1", before);
        mandate.indicator("1.1.2", before);
        open = mandate.open("2017-Q3");
        mandate.carryForward(before, open);
        row = mandate.address(open, "1.1.1");
        String own = UUID.randomUUID().toString().substring(0, 8);
        asked = Acting.as(
                Acting.ADMINISTRATOR, () -> people.create("o." + own, "Asked", Role.OFFICER, "a-long-password"));
        reader = Acting.as(
                Acting.ADMINISTRATOR, () -> people.create("r." + own, "Reader", Role.READER, "a-long-password"));
    }

    @Test
    void what_was_said_stays_in_order_with_who_and_when() {
        say(Acting.OFFICER, "First\r\nline");
        say(Acting.COLLEAGUE, "Second <b>=1+1</b> مالي 👩🏽‍⚕️");

        assertThat(read(Acting.COLLEAGUE))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.text()).isEqualTo("First\nline");
                            assertThat(first.username()).isEqualTo(Acting.OFFICER.username());
                            assertThat(first.personName()).isEqualTo(Acting.OFFICER.displayName());
                            assertThat(first.saidAt()).isNotNull();
                        },
                        second -> assertThat(second.text()).isEqualTo("Second <b>=1+1</b> مالي 👩🏽‍⚕️"));
    }

    @Test
    void each_row_has_its_own() {
        say(Acting.OFFICER, "Here");
        assertThat(Acting.as(Acting.OFFICER, () -> conversations.at(mandate.address(open, "1.1.2"))))
                .isEmpty();
    }

    @Test
    void it_goes_on_when_the_period_is_sealed() {
        say(Acting.OFFICER, "Before");
        mandate.seal(open);
        say(Acting.OFFICER, "After");
        assertThat(read(Acting.OFFICER)).extracting(ConversationComment::text).containsExactly("Before", "After");
    }

    @Test
    void who_is_called_and_can_read_it_is_told_and_nobody_else() {
        Conversations.Said said = say(
                Acting.OFFICER,
                "@%s. and @%s, @nobody-at-all? Not %s@example.org"
                        .formatted(asked.username(), reader.username(), asked.username()));

        assertThat(said.comment().mentioned()).containsExactly(asked.username());
        assertThat(said.nobody()).containsExactly(reader.username(), "nobody-at-all");
        assertThat(events.stream(Mentioned.class))
                .containsExactly(new Mentioned(
                        row,
                        Acting.OFFICER.username(),
                        Acting.OFFICER.displayName(),
                        List.of(asked.username()),
                        said.comment().saidAt()));
        assertThat(read(Acting.OFFICER).getFirst().mentioned()).containsExactly(asked.username());
    }

    @Test
    void one_does_not_call_oneself() {
        say(asked, "Note to @" + asked.username());
        assertThat(events.stream(Mentioned.class)).isEmpty();
    }

    @Test
    void who_may_no_longer_sign_in_is_not_called() {
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> members.change(asked.username(), PersonChange.ofAccess(false), OptionalInt.empty()));
        assertThat(say(Acting.OFFICER, "@" + asked.username()).nobody()).containsExactly(asked.username());
    }

    @Test
    void readers_neither_see_it_nor_take_part() {
        say(Acting.OFFICER, "Internal");
        assertThatThrownBy(() -> read(Acting.READER)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> say(Acting.READER, "Me, too")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(Acting.READER, () -> drafts.of(row)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(Acting.READER, () -> conversations.others(row)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void blank_and_endless_comments_are_refused_and_a_row_that_is_not_there_has_no_conversation() {
        assertThatThrownBy(() -> say(Acting.OFFICER, " \n\t ")).isInstanceOf(FlawedInput.class);
        String endless = "é".repeat(Conversations.MAX_LENGTH + 1);
        assertThatThrownBy(() -> say(Acting.OFFICER, endless)).isInstanceOf(FlawedInput.class);
        say(Acting.OFFICER, "é".repeat(Conversations.MAX_LENGTH));
        assertThat(read(Acting.OFFICER)).hasSize(1);
        assertThatThrownBy(() ->
                        Acting.as(Acting.OFFICER, () -> conversations.say(mandate.address(open, "9.9.9"), "Hello")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_typed_is_kept_for_one_person_until_it_is_said() {
        Acting.as(Acting.OFFICER, () -> drafts.keep(row, "Half a sen"));
        Acting.as(Acting.OFFICER, () -> drafts.keep(row, "Half a sentence"));
        assertThat(Acting.as(Acting.OFFICER, () -> drafts.of(row))).isEqualTo("Half a sentence");
        assertThat(Acting.as(Acting.COLLEAGUE, () -> drafts.of(row))).isEmpty();

        assertThatThrownBy(() -> say(Acting.OFFICER, " ")).isInstanceOf(FlawedInput.class);
        assertThat(Acting.as(Acting.OFFICER, () -> drafts.of(row))).isEqualTo("Half a sentence");
        say(Acting.OFFICER, "Half a sentence.");
        assertThat(Acting.as(Acting.OFFICER, () -> drafts.of(row))).isEmpty();
    }

    @Test
    void a_long_conversation_is_read_with_as_many_statements_as_a_short_one() {
        say(Acting.OFFICER, "One @" + asked.username());
        int few = Statements.of(() -> read(Acting.OFFICER)).size();
        for (int i = 0; i < 20; i++) {
            say(Acting.OFFICER, i + " @" + asked.username());
        }
        assertThat(Statements.of(() -> read(Acting.OFFICER))).hasSize(few);
        assertThat(read(Acting.OFFICER)).hasSize(21);
    }

    private Conversations.Said say(Person person, String text) {
        return Acting.as(person, () -> conversations.say(row, text));
    }

    private List<ConversationComment> read(Person person) {
        return Acting.as(person, () -> conversations.at(row));
    }
}
