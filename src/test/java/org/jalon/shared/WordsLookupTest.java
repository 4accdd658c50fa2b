package org.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsLookupTest {

    private final Words words = new Words();

    @Test
    void a_key_has_its_words_in_either_language() {
        assertThat(words.get(Locale.ENGLISH, "table.deadline")).isEqualTo("Deadline");
        assertThat(words.get(Locale.FRENCH, "table.deadline")).isEqualTo("Échéance");
    }

    @Test
    void every_french_is_french_and_every_other_language_english() {
        assertThat(Words.nearest(Locale.CANADA_FRENCH)).isEqualTo(Locale.FRENCH);
        assertThat(Words.nearest(Locale.JAPAN)).isEqualTo(Locale.ENGLISH);
        assertThat(words.getTranslation("table.deadline", Locale.CANADA_FRENCH)).isEqualTo("Échéance");
        assertThat(words.getTranslation("table.deadline", Locale.JAPAN)).isEqualTo("Deadline");
        assertThat(words.getProvidedLocales()).containsExactly(Locale.ENGLISH, Locale.FRENCH);
    }

    @Test
    void gaps_are_filled_and_what_fills_them_is_no_pattern() {
        assertThat(words.get(Locale.ENGLISH, "refusal.unknownStatus", "{0} ' {1}", 2))
                .startsWith("'{0} ' {1}', the status of part 2,");
    }

    @Test
    void a_count_takes_its_plural() {
        assertThat(words.get(Locale.ENGLISH, "mark.overdue", 1)).isEqualTo("overdue 1 day");
        assertThat(words.get(Locale.ENGLISH, "mark.overdue", 2)).isEqualTo("overdue 2 days");
        assertThat(words.get(Locale.FRENCH, "mark.overdue", 1)).isEqualTo("en retard de 1 jour");
        assertThat(words.get(Locale.FRENCH, "mark.overdue", 2)).isEqualTo("en retard de 2 jours");
    }

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        assertThat(words.get(Locale.ENGLISH, "count.of", 12_345)).isEqualTo("of 12,345");
        assertThat(words.get(Locale.FRENCH, "count.of", 12_345)).matches("sur 12[\\u202f\\u00a0]345");
    }

    @Test
    void an_unknown_key_shows_itself_instead_of_failing() {
        assertThat(words.get(Locale.FRENCH, "no.such.key", 1)).isEqualTo("[no.such.key]");
        assertThat(words.pattern(Locale.FRENCH, "no.such.key")).isNull();
    }
}
