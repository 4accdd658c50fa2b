package org.jalon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.jalon.shared.FlawedInput;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@BothDatabases
class PeopleTest {

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Test
    void there_is_a_first_administrator() {
        assertThat(accounts.findByUsername(DatabaseTest.ADMIN)
                        .orElseThrow()
                        .person()
                        .roles())
                .isEqualTo(Roles.everywhere(Role.ADMINISTRATOR));
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void an_administrator_adds_a_person_whom_everybody_finds_in_whatever_case() {
        Person added = people.create(" Fatou ", "Fatou Diop", Role.OFFICER, "long enough for it");
        assertThat(added).isEqualTo(new Person("fatou", "Fatou Diop", Role.OFFICER));
        assertThat(people.find("FATOU")).contains(added);
        assertThat(people.all()).contains(added);
    }

    @Test
    @ActingAs(Role.REVIEWER)
    void nobody_else_does() {
        assertThatThrownBy(() -> people.create("fatou", "Fatou Diop", Role.OFFICER, "long enough for it"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(people.find("fatou")).isEmpty();
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void a_name_is_taken_once() {
        people.create("fatou", "Fatou Diop", Role.OFFICER, "long enough for it");
        assertThatThrownBy(() -> people.create("Fatou", "Another", Role.READER, "long enough for it"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void what_has_not_the_form_is_not_added() {
        assertRefused("/username", "fatou diop", "Fatou Diop", "long enough for it");
        assertRefused("/name", "fatou", " ", "long enough for it");
        assertRefused("/name", "fatou", "Fatou\nDiop", "long enough for it");
        assertRefused("/name", "fatou", "F".repeat(500), "long enough for it");
        assertRefused("/password", "fatou", "Fatou Diop", "too short a");
        assertRefused("/password", "fatou", "Fatou Diop", "éaçùôp".repeat(7));
        assertThat(people.find("fatou")).isEmpty();
    }

    private void assertRefused(String pointer, String username, String name, String password) {
        assertThatExceptionOfType(FlawedInput.class)
                .isThrownBy(() -> people.create(username, name, Role.OFFICER, password))
                .satisfies(refused -> assertThat(refused.flaws())
                        .extracting(FlawedInput.Flaw::pointer)
                        .containsExactly(pointer));
    }

    @Test
    @ActingAs(value = Role.ADMINISTRATOR, username = "fatou")
    void one_changes_ones_own_password_by_giving_the_present_one() {
        people.create("fatou", "Fatou Diop", Role.ADMINISTRATOR, "long enough for it");
        assertThat(people.changeOwnPassword("not that one", "even longer by now"))
                .isEmpty();
        assertThat(people.changeOwnPassword("long enough for it", "even longer by now"))
                .isPresent();
        assertThat(people.changeOwnPassword("long enough for it", "and yet another one"))
                .isEmpty();
        assertThatExceptionOfType(FlawedInput.class)
                .isThrownBy(() -> people.changeOwnPassword("even longer by now", "even longer by now"));
        assertThatExceptionOfType(FlawedInput.class)
                .isThrownBy(() -> people.changeOwnPassword("even longer by now", "Fatou Diop 2026"));
    }

    @Test
    @ActingAs(value = Role.ADMINISTRATOR, username = "fatou")
    void the_language_of_a_person_is_remembered() {
        people.create("fatou", "Fatou Diop", Role.OFFICER, "long enough for it");
        assertThat(people.language("fatou")).isEmpty();
        people.rememberLanguage(Locale.CANADA_FRENCH);
        assertThat(people.language("fatou")).contains(Locale.FRENCH);
    }
}
