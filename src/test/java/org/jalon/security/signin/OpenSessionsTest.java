package org.jalon.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jalon.security.Member;
import org.jalon.security.Members;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.PersonChange;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may no longer sign in is out at once; a browser test shows the same on two screens. */
@DatabaseTest
@BothDatabases
class OpenSessionsTest {

    @Autowired
    private OpenSessions sessions;

    @Value("${jalon.sessions-per-person:10}")
    private int most;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void all_sessions_of_a_person_end_when_their_access_does_and_nobody_elses() {
        String gone = person();
        String stays = person();
        MockHttpSession first = sessionOf(gone);
        MockHttpSession second = sessionOf(gone);
        MockHttpSession other = sessionOf(stays);
        MockHttpSession ended = sessionOf(gone);
        ended.invalidate();
        MockHttpSession nobodys = opened();

        Acting.as(Acting.ADMINISTRATOR, () -> members.change(gone, PersonChange.ofAccess(false), OptionalInt.empty()));

        await().until(() -> first.isInvalid() && second.isInvalid());
        assertThat(other.isInvalid()).isFalse();
        assertThat(nobodys.isInvalid()).isFalse();
    }

    @Test
    void an_end_of_access_that_does_not_come_about_ends_no_session() {
        String person = person();
        MockHttpSession session = sessionOf(person);
        Acting.as(
                Acting.ADMINISTRATOR,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    members.change(person, PersonChange.ofAccess(false), OptionalInt.empty());
                    status.setRollbackOnly();
                }));

        // Sessions are ended one person after the other: when this one's is, nothing is waiting any more.
        String next = person();
        MockHttpSession last = sessionOf(next);
        Acting.as(Acting.ADMINISTRATOR, () -> members.change(next, PersonChange.ofAccess(false), OptionalInt.empty()));
        await().until(last::isInvalid);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void access_is_given_back_and_nobody_takes_their_own() {
        String person = person();
        Acting.as(
                Acting.ADMINISTRATOR, () -> members.change(person, PersonChange.ofAccess(false), OptionalInt.empty()));
        assertThat(isEnabled(person)).isFalse();
        Acting.as(Acting.ADMINISTRATOR, () -> members.change(person, PersonChange.ofAccess(true), OptionalInt.empty()));
        assertThat(isEnabled(person)).isTrue();
        Person self = new Person(person, "Themselves", Role.ADMINISTRATOR);
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(() -> Acting.as(
                        self, () -> members.change(person, PersonChange.ofAccess(false), OptionalInt.empty())));
        assertThat(isEnabled(person)).isTrue();
    }

    @Test
    void beyond_the_limit_the_session_used_least_lately_ends_and_is_remembered_for_why() {
        String many = person();
        MockHttpSession oldest = sessionOf(many);
        List<MockHttpSession> others = IntStream.range(1, most)
                .mapToObj(n -> sessionOf(many))
                .peek(session -> touch(session))
                .toList();
        MockHttpSession newest = sessionOf(many);
        touch(newest);
        String id = oldest.getId();
        sessions.began(new InteractiveAuthenticationSuccessEvent(
                new TestingAuthenticationToken(many, "", List.of()), OpenSessionsTest.class));

        await().until(oldest::isInvalid);
        assertThat(sessions.wasDisplaced(id)).isTrue();
        assertThat(others).noneMatch(MockHttpSession::isInvalid);
        assertThat(newest.isInvalid()).isFalse();
        assertThat(sessions.wasDisplaced(newest.getId())).isFalse();
    }

    /** Used later than all that were not. */
    private static void touch(MockHttpSession session) {
        long before = session.getLastAccessedTime();
        await().until(() -> {
            session.access();
            return session.getLastAccessedTime() > before;
        });
    }

    private boolean isEnabled(String username) {
        return Acting.as(Acting.ADMINISTRATOR, members::all).stream()
                .filter(member -> member.person().username().equals(username))
                .allMatch(Member::enabled);
    }

    private String person() {
        String name = "s-" + UUID.randomUUID().toString().substring(0, 13);
        Acting.as(Acting.ADMINISTRATOR, () -> people.create(name, "A person", Role.OFFICER, "a-password-of-tests"));
        return name;
    }

    private MockHttpSession sessionOf(String username) {
        MockHttpSession session = opened();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new TestingAuthenticationToken(username, "")));
        return session;
    }

    private MockHttpSession opened() {
        MockHttpSession session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent((HttpSession) session));
        return session;
    }
}
