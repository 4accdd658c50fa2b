package org.jalon.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {

    private static final Optional<Locale> NONE = Optional.empty();
    private static final Optional<Locale> ENGLISH = Optional.of(Locale.ENGLISH);
    private static final Optional<Locale> FRENCH = Optional.of(Locale.FRENCH);

    @Test
    void the_address_wins() {
        assertThat(LanguageChoice.choose(FRENCH, ENGLISH, ENGLISH, Stream.of(Locale.US)))
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void then_what_the_person_chose_then_what_this_browser_chose() {
        assertThat(LanguageChoice.choose(NONE, FRENCH, ENGLISH, Stream.of(Locale.US)))
                .isEqualTo(Locale.FRENCH);
        assertThat(LanguageChoice.choose(NONE, NONE, FRENCH, Stream.of(Locale.US)))
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void then_the_first_preferred_language_that_is_known() {
        assertThat(LanguageChoice.choose(NONE, NONE, NONE, Stream.of(Locale.GERMANY, Locale.CANADA_FRENCH, Locale.US)))
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void else_english() {
        assertThat(LanguageChoice.choose(NONE, NONE, NONE, Stream.of(Locale.JAPAN)))
                .isEqualTo(Locale.ENGLISH);
    }
}
