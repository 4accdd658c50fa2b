package org.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class WordsMessageInterpolatorTest {

    private record Texts(
            @Size(max = 2000, message = "{text.tooLong}") String ours,
            @NotBlank String theirs,
            @Size(max = 1, message = "{no.such.key}") String unknown) {}

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new WordsMessageInterpolator(
                    new Words(), Validation.byDefaultProvider().configure().getDefaultMessageInterpolator()))
            .buildValidatorFactory()
            .getValidator();

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void our_words_are_said_in_the_language_of_the_request_with_the_numbers_of_the_constraint() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(message("ours", new Texts("x".repeat(2001), "x", ""))).isEqualTo("At most 2,000 characters.");
        LocaleContextHolder.setLocale(Locale.CANADA_FRENCH);
        assertThat(message("ours", new Texts("x".repeat(2001), "x", ""))).isEqualTo("Au plus 2\u202F000 caractères.");
    }

    @Test
    void the_validator_says_what_we_have_no_words_for() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        assertThat(message("theirs", new Texts("", " ", ""))).isEqualTo("ne doit pas être vide");
        assertThat(message("unknown", new Texts("", "x", "xx"))).isEqualTo("{no.such.key}");
    }

    @Test
    void nothing_that_is_typed_is_evaluated() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(message("ours", new Texts("${7*7}{max}".repeat(1000), "x", "")))
                .isEqualTo("At most 2,000 characters.");
    }

    private String message(String property, Texts texts) {
        return validator.validateProperty(texts, property).iterator().next().getMessage();
    }
}
