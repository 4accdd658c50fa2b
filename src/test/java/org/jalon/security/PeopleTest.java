package org.jalon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
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
                        .role())
                .isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void an_administrator_adds_a_person_whom_everybody_finds_in_whatever_case() {
        Person added = people.create(" Fatou ", "Fatou Diop", Role.OFFICER, "long enough");
        assertThat(added).isEqualTo(new Person("fatou", "Fatou Diop", Role.OFFICER));
        assertThat(people.find("FATOU")).contains(added);
        assertThat(people.all()).contains(added);
    }

    @Test
    @ActingAs(Role.REVIEWER)
    void nobody_else_does() {
        assertThatThrownBy(() -> people.create("fatou", "Fatou Diop", Role.OFFICER, "long enough"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(people.find("fatou")).isEmpty();
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void a_name_is_taken_once() {
        people.create("fatou", "Fatou Diop", Role.OFFICER, "long enough");
        assertThatThrownBy(() -> people.create("Fatou", "Another", Role.READER, "long enough"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void what_has_not_the_form_is_not_added() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.create("fatou diop", "Fatou Diop", Role.OFFICER, "long enough"));
        assertThatIllegalArgumentException().isThrownBy(() -> people.create("fatou", " ", Role.OFFICER, "long enough"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.create("fatou", "Fatou Diop", Role.OFFICER, "too short"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.create("fatou", "Fatou Diop", Role.OFFICER, "é".repeat(37)));
    }

    @Test
    @ActingAs(value = Role.ADMINISTRATOR, username = "fatou")
    void one_changes_ones_own_password_by_giving_the_present_one() {
        people.create("fatou", "Fatou Diop", Role.ADMINISTRATOR, "long enough");
        assertThat(people.changeOwnPassword("not that one", "even longer now")).isFalse();
        assertThat(people.changeOwnPassword("long enough", "even longer now")).isTrue();
        assertThat(people.changeOwnPassword("long enough", "and once more")).isFalse();
    }

    @Test
    @ActingAs(value = Role.ADMINISTRATOR, username = "fatou")
    void the_language_of_a_person_is_remembered() {
        people.create("fatou", "Fatou Diop", Role.OFFICER, "long enough");
        assertThat(people.language("fatou")).isEmpty();
        people.rememberLanguage(Locale.CANADA_FRENCH);
        assertThat(people.language("fatou")).contains(Locale.FRENCH);
    }
}
