package org.jalon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Administrators add people, and cannot lock themselves out. */
@DatabaseTest
@BothDatabases
class MembersTest {

    private static final String PASSWORD = "four words not together";
    private static final Person FIRST = new Person(DatabaseTest.ADMIN, "First", Role.ADMINISTRATOR);

    @Autowired
    private Members members;

    @Autowired
    private Invitations invitations;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void an_invitation_opens_once_and_only_its_hash_is_kept() {
        Members.Added added = add(Role.OFFICER, Optional.empty());
        String name = added.member().person().username();
        String token = token(added.invitation().orElseThrow());
        assertThat(signingIn.find(name)).isEmpty();
        assertThat(jdbc.sql("select invitation_hash from person where username = :name")
                        .param("name", name)
                        .query((row, n) -> row.getString(1))
                        .single())
                .hasSize(64)
                .doesNotContain(token);

        assertThatExceptionOfType(FlawedInput.class).isThrownBy(() -> invitations.accept(token, name + "2026"));
        assertThat(invitations.invited(token)).contains(added.member().person());
        assertThat(invitations.accept(token, PASSWORD)).contains(added.member().person());
        assertThat(invitations.accept(token, "another " + PASSWORD)).isEmpty();
        assertThat(invitations.invited(token)).isEmpty();
        assertThat(signingIn.find(name)).get().returns(false, SignedIn::choosesPassword);
    }

    @Test
    void a_new_link_a_late_one_and_one_of_somebody_without_access_open_nothing() {
        Members.Added added = add(Role.OFFICER, Optional.empty());
        String name = added.member().person().username();
        String first = token(added.invitation().orElseThrow());
        String second = token(asFirst(() -> members.invite(name)));
        assertThat(invitations.invited(first)).isEmpty();
        assertThat(invitations.invited(second)).isPresent();

        jdbc.sql("update person set invitation_until = :then where username = :name")
                .param("then", OffsetDateTime.now().minusSeconds(1))
                .param("name", name)
                .update();
        assertThat(invitations.accept(second, PASSWORD)).isEmpty();

        String third = token(asFirst(() -> members.invite(name)));
        asFirst(() -> members.change(name, PersonChange.ofAccess(false), OptionalInt.empty()));
        assertThat(invitations.accept(third, PASSWORD)).isEmpty();
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(() -> asFirst(() -> members.invite(name)))
                .returns("access-ended", ActRefused::kind);
        asFirst(() -> members.change(name, PersonChange.ofAccess(true), OptionalInt.empty()));
        assertThat(invitations.accept(third, PASSWORD)).isEmpty();
    }

    @Test
    void a_password_that_was_given_holds_for_a_while_and_is_to_be_replaced() {
        String name = add(Role.OFFICER, Optional.of(PASSWORD)).member().person().username();
        assertThat(signingIn.find(name)).get().returns(true, SignedIn::choosesPassword);
        jdbc.sql("update person set password_until = :then where username = :name")
                .param("then", OffsetDateTime.now().minusSeconds(1))
                .param("name", name)
                .update();
        assertThat(signingIn.find(name)).isEmpty();
    }

    @Test
    void a_user_name_is_taken_once_in_whatever_case() {
        String name = add(Role.OFFICER, Optional.empty()).member().person().username();
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(() -> asFirst(() -> members.add(new NewPerson(
                        " " + name.toUpperCase(Locale.ROOT),
                        "Another",
                        Optional.empty(),
                        Role.READER,
                        Optional.empty()))))
                .returns("username-taken", ActRefused::kind);
    }

    @Test
    void nobody_but_an_administrator_does_any_of_it() {
        String name = add(Role.OFFICER, Optional.empty()).member().person().username();
        List<Callable<?>> acts = List.of(
                members::all,
                () -> members.byUsername(name),
                () -> members.add(new NewPerson("x" + name, "X", Optional.empty(), Role.READER, Optional.empty())),
                () -> members.change(
                        name, PersonChange.ofRole(Roles.ALL, Optional.of(Role.ADMINISTRATOR)), OptionalInt.empty()),
                () -> members.invite(name),
                () -> {
                    members.endSessions(name);
                    return name;
                });
        for (Callable<?> act : acts) {
            assertThatThrownBy(() -> Acting.as(Acting.REVIEWER, () -> called(act)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void the_last_administrator_keeps_role_and_access_whoever_else_waits_for_a_password() {
        alone(() -> {
            add(Role.ADMINISTRATOR, Optional.empty());
            add(Role.ADMINISTRATOR, Optional.of(PASSWORD));
            assertLast(PersonChange.ofRole(Roles.ALL, Optional.of(Role.READER)));
            assertLast(PersonChange.ofAccess(false));
            String other = administrator();
            assertThat(asFirst(() -> members.change(
                                    FIRST.username(),
                                    PersonChange.ofRole(Roles.ALL, Optional.of(Role.READER)),
                                    OptionalInt.empty()))
                            .person()
                            .roles())
                    .isEqualTo(Roles.everywhere(Role.READER));
            assertThatExceptionOfType(ActRefused.class)
                    .isThrownBy(() ->
                            asFirst(() -> members.change(other, PersonChange.ofAccess(false), OptionalInt.empty())))
                    .returns("last-administrator", ActRefused::kind);
        });
    }

    @Test
    void of_two_administrators_who_take_each_others_role_at_once_one_remains() {
        alone(() -> {
            String other = administrator();
            Person second = new Person(other, "Second", Role.ADMINISTRATOR);
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                Future<Boolean> one = both.submit(() -> takes(FIRST, other, together));
                Future<Boolean> two = both.submit(() -> takes(second, FIRST.username(), together));
                both.shutdown();
                assertThat(List.of((Object) called(one::get), called(two::get))).containsExactlyInAnyOrder(true, false);
            }
        });
    }

    private boolean takes(Person who, String whose, CyclicBarrier together) throws Exception {
        together.await();
        try {
            Acting.as(
                    who,
                    () -> members.change(
                            whose, PersonChange.ofRole(Roles.ALL, Optional.of(Role.READER)), OptionalInt.empty()));
            return true;
        } catch (ActRefused e) {
            return false;
        }
    }

    private void assertLast(PersonChange change) {
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(() -> asFirst(() -> members.change(FIRST.username(), change, OptionalInt.empty())))
                .returns("last-administrator", ActRefused::kind);
    }

    /** With the first administrator as the only one, whom other tests find as they were. */
    private void alone(Runnable work) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        List<String> others = jdbc.sql(
                        "select username from person where role = 'ADMINISTRATOR' and username <> :first")
                .param("first", FIRST.username())
                .query((row, n) -> row.getString(1))
                .list();
        try {
            transaction.executeWithoutResult(status -> others.forEach(name -> role(name, "READER")));
            work.run();
        } finally {
            transaction.executeWithoutResult(status -> {
                others.forEach(name -> role(name, "ADMINISTRATOR"));
                role(FIRST.username(), "ADMINISTRATOR");
            });
        }
    }

    private void role(String name, String role) {
        jdbc.sql("update person set role = :role, version = version + 1 where username = :name")
                .param("role", role)
                .param("name", name)
                .update();
    }

    /** One who signs in with a password of their own. */
    private String administrator() {
        Members.Added added = add(Role.ADMINISTRATOR, Optional.empty());
        assertThat(invitations.accept(token(added.invitation().orElseThrow()), PASSWORD))
                .isPresent();
        return added.member().person().username();
    }

    private Members.Added add(Role role, Optional<String> password) {
        String name = "m-" + UUID.randomUUID().toString().substring(0, 13);
        return asFirst(() -> members.add(new NewPerson(name, "A person", Optional.empty(), role, password)));
    }

    private static String token(Invitation invitation) {
        return invitation.path().substring(("/" + Invitation.PAGE + "/").length());
    }

    private static <T> T asFirst(Supplier<T> work) {
        return Acting.as(FIRST, work);
    }

    private static Object called(Callable<?> act) {
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
