package org.jalon.mandate.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as far as they are known. */
class EventDateTest {

    @ParameterizedTest
    @CsvSource({
        "2017-06-30, 2017-06-30, 30 June 2017, 30 juin 2017",
        "2020-02, 2020-02-29, February 2020, février 2020",
        "2016, 2016-12-31, 2016, 2016"
    })
    void says_what_it_knows_and_when_it_is_over(String text, String last, String english, String french) {
        EventDate date = EventDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.last()).hasToString(last);
        assertThat(date.inWords(Locale.ENGLISH)).isEqualTo(english);
        assertThat(date.inWords(Locale.FRENCH)).isEqualTo(french);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-30", "2017-13", "17", "June", "", "0001"})
    void is_no_date(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> EventDate.parse(text));
    }

    @Test
    void several_have_their_names() {
        String text = "cessation=2023-07-01; failed until=2024-08";

        assertThat(NamedDate.parse(text)).extracting(NamedDate::name).containsExactly("cessation", "failed until");
        assertThat(NamedDate.join(NamedDate.parse(text))).isEqualTo(text);
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> NamedDate.parse("2023-07-01"));
    }
}
