package org.jalon.security.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jalon-demo            | TOO_SHORT
            eleven char           | TOO_SHORT
            aaaaaaaaaaaa          | REPEATED
            abababababab          | REPEATED
            Xk9!pXk9!pXk9!p       | REPEATED
            123456789012          | SEQUENCE
            qwertyuiopas          | SEQUENCE
            azertyuiop2024        | SEQUENCE
            9876543210ab          | SEQUENCE
            fatou.diop123         | OWN_NAME
            DiopFatou2026         | OWN_NAME
            Fatou-Diop-!!         | OWN_NAME
            Password1234!         | WELL_KNOWN
            P@ssw0rd-2024         | WELL_KNOWN
            MotDePasse2024        | WELL_KNOWN
            Bienvenue2026!        | WELL_KNOWN
            jalon-mission-mali    | WELL_KNOWN
            Décembre-2024         | WELL_KNOWN
            """)
    void what_many_would_guess_is_refused_by_its_kind(String password, PasswordWeakness weakness) {
        assertThat(PasswordRules.weakness(password, "fatou.diop", "Fatou Diop")).contains(weakness);
    }

    @Test
    void what_bcrypt_would_not_read_whole_is_refused() {
        assertThat(PasswordRules.weakness("chèvre rouge vendredi lac".repeat(2) + "été à la mer, près du phare"))
                .contains(PasswordWeakness.TOO_LONG);
        assertThat(PasswordRules.weakness("four words not together and as many more again until nobody could remember"))
                .contains(PasswordWeakness.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four words not together",
                "384710592653",
                "a-long-password",
                "a-password-of-tests",
                "chèvre rouge vendredi lac",
                "мостовая-лампа",
                "💧🌾🐟🪁🌋🧭🪕🎋🧿🪶🛖🦒"
            })
    void anything_else_is_not(String password) {
        assertThat(PasswordRules.weakness(password, "fatou.diop", "Fatou Diop")).isEmpty();
    }

    @Test
    void a_user_name_of_neighbours_is_a_name_first() {
        assertThat(PasswordRules.weakness("p-456f2e0-9876", "p-456f2e0-9876")).contains(PasswordWeakness.OWN_NAME);
    }

    @Test
    void a_name_of_two_letters_does_not_forbid_them() {
        assertThat(PasswordRules.weakness("li plants oaks", "li", "Li Wu")).isEmpty();
    }

    @Test
    void how_strong_it_is_depends_on_what_cannot_be_guessed() {
        assertThat(PasswordRules.strength("a-long-password")).isEqualTo(PasswordStrength.FAIR);
        assertThat(PasswordRules.strength("kite and boat")).isEqualTo(PasswordStrength.GOOD);
        assertThat(PasswordRules.strength("four words not together")).isEqualTo(PasswordStrength.STRONG);
    }
}
