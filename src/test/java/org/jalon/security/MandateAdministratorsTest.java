package org.jalon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jalon.assessment.period.PeriodOpened;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.Rhythm;
import org.jalon.notice.Notice;
import org.jalon.notice.Notices;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An administrator of one mandate keeps who is in it alone, and gives roles in it to others. */
@DatabaseTest
@BothDatabases
class MandateAdministratorsTest {

    private static final String ELSEWHERE = "mali";

    @Autowired
    private Members members;

    @Autowired
    private People people;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Notices notices;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate built;
    private String here;
    private Person keeper;

    @BeforeEach
    void build() {
        built = new BuiltMandate(beans);
        here = built.mandate().code();
        keeper = new Person(
                "k-" + here, "Keeper", Roles.named(Map.of(here, Role.ADMINISTRATOR, ELSEWHERE, Role.READER)));
    }

    @Test
    void sees_who_has_a_role_there_with_that_role_alone() {
        String everywhere = add(Roles.everywhere(Role.READER));
        String both = add(Roles.named(Map.of(here, Role.OFFICER, ELSEWHERE, Role.REVIEWER)));
        String foreign = add(Roles.named(Map.of(ELSEWHERE, Role.REVIEWER)));

        List<Member> seen = Acting.as(keeper, members::all);
        assertThat(seen)
                .filteredOn(one -> one.person().username().equals(both))
                .singleElement()
                .satisfies(one -> assertThat(one.person().roles().named()).isEqualTo(Map.of(here, Role.OFFICER)))
                .satisfies(one -> assertThat(one.mail()).isEmpty())
                .satisfies(one -> assertThat(one.kept()).isFalse());
        assertThat(seen)
                .filteredOn(one -> one.person().username().equals(everywhere))
                .singleElement()
                .satisfies(one -> assertThat(one.person().roles().named()).isEqualTo(Map.of(here, Role.READER)));
        assertThat(seen).noneMatch(one -> one.person().username().equals(foreign));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Acting.as(keeper, () -> members.byUsername(foreign)));
        assertThat(Acting.as(keeper, members::mandates)).containsOnlyKeys(here);
    }

    @Test
    void gives_and_takes_roles_there_and_nowhere_else() {
        String foreign = add(Roles.named(Map.of(ELSEWHERE, Role.REVIEWER)));
        change(foreign, Map.of(here, Optional.of(Role.OFFICER)));
        assertThat(rolesOf(foreign)).isEqualTo(Map.of(here, Role.OFFICER, ELSEWHERE, Role.REVIEWER));
        change(foreign, Map.of(here, Optional.empty()));
        assertThat(rolesOf(foreign)).isEqualTo(Map.of(ELSEWHERE, Role.REVIEWER));

        for (String mandate : List.of(Roles.ALL, ELSEWHERE, "nowhere")) {
            assertThatExceptionOfType(FlawedInput.class)
                    .isThrownBy(() -> change(foreign, Map.of(mandate, Optional.of(Role.READER))))
                    .satisfies(refused -> assertThat(refused.flaws())
                            .extracting(FlawedInput.Flaw::pointer)
                            .containsExactly("/roles/" + mandate));
            assertThatExceptionOfType(FlawedInput.class)
                    .isThrownBy(() ->
                            Acting.as(keeper, () -> members.add(somebody(Roles.named(Map.of(mandate, Role.READER))))));
        }
    }

    @Test
    void keeps_those_who_are_nowhere_else_and_opens_no_other_account() {
        String own = Acting.as(keeper, () -> members.add(somebody(Roles.named(Map.of(here, Role.READER)))))
                .member()
                .person()
                .username();
        Acting.as(keeper, () -> members.change(own, PersonChange.ofAccess(false), OptionalInt.empty()));
        Acting.as(keeper, () -> members.change(own, PersonChange.ofAccess(true), OptionalInt.empty()));
        Acting.as(keeper, () -> members.invite(own));

        for (Roles roles : List.of(
                Roles.everywhere(Role.ADMINISTRATOR), Roles.named(Map.of(here, Role.READER, ELSEWHERE, Role.READER)))) {
            String other = add(roles);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> Acting.as(keeper, () -> members.invite(other)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> Acting.as(keeper, () -> members.endSessions(other)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> Acting.as(
                            keeper, () -> members.change(other, PersonChange.ofAccess(false), OptionalInt.empty())));
        }
    }

    @Test
    void what_is_of_no_mandate_is_not_theirs() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> Acting.as(keeper, people::all));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(
                        keeper,
                        () -> mandates.create(
                                "another", new LocalizedText("Another", "Un autre"), Locale.ENGLISH, Rhythm.QUARTER)));
    }

    @Test
    void officers_of_a_mandate_are_those_who_have_the_role_there() {
        String officer = add(Roles.named(Map.of(here, Role.OFFICER)));
        String reader = add(Roles.named(Map.of(here, Role.READER, ELSEWHERE, Role.OFFICER)));
        assertThat(Acting.as(keeper, () -> people.atLeast(Role.OFFICER, here)))
                .extracting(Person::username)
                .contains(officer)
                .doesNotContain(reader);
    }

    @Test
    void who_has_no_role_in_a_mandate_is_told_nothing_of_it() {
        String officer = add(Roles.named(Map.of(here, Role.OFFICER)));
        String foreign = add(Roles.named(Map.of(ELSEWHERE, Role.OFFICER)));
        ReportingPeriod opened = built.open("2017-Q3");
        Person told = new Person(officer, "Told", Roles.named(Map.of(here, Role.OFFICER)));
        events.publishEvent(new PeriodOpened(opened, Instant.parse("2017-07-01T00:00:00Z")));

        assertThat(Acting.as(told, () -> notices.own(OptionalLong.empty(), 10)))
                .extracting(Notice::mandate)
                .containsExactly(here);
        assertThat(jdbc.sql("select count(*) from notice where username = :name and mandate = :mandate")
                        .param("name", foreign)
                        .param("mandate", here)
                        .query(Integer.class)
                        .single())
                .isZero();
        Person noMore = new Person(officer, "Told", Roles.named(Map.of(ELSEWHERE, Role.READER)));
        assertThat(Acting.as(noMore, () -> notices.own(OptionalLong.empty(), 10)))
                .isEmpty();
        assertThat(Acting.as(noMore, notices::unread)).isZero();
    }

    private Map<String, Role> rolesOf(String username) {
        return Acting.as(Acting.ADMINISTRATOR, () -> members.byUsername(username))
                .person()
                .roles()
                .named();
    }

    private void change(String username, Map<String, Optional<Role>> roles) {
        Acting.as(
                keeper,
                () -> members.change(
                        username,
                        new PersonChange(Optional.empty(), Optional.empty(), roles, Optional.empty()),
                        OptionalInt.empty()));
    }

    private String add(Roles roles) {
        return Acting.as(Acting.ADMINISTRATOR, () -> members.add(somebody(roles)))
                .member()
                .person()
                .username();
    }

    private static NewPerson somebody(Roles roles) {
        String name = "p-" + UUID.randomUUID().toString().substring(0, 13);
        return new NewPerson(name, "A person", Optional.of(name + "@example.org"), roles, Optional.empty());
    }
}
