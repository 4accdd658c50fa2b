package org.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private final LocalizedText title = new LocalizedText("Table", "Tableau");

    @Test
    void a_text_is_french_for_those_who_read_french_and_english_for_all_others() {
        assertThat(title.in(Locale.FRENCH)).isEqualTo("Tableau");
        assertThat(title.in(Locale.CANADA_FRENCH)).isEqualTo("Tableau");
        assertThat(title.in(Locale.UK)).isEqualTo("Table");
        assertThat(title.in(Locale.forLanguageTag("ar"))).isEqualTo("Table");
        assertThat(title.in(Locale.ROOT)).isEqualTo("Table");
    }

    @Test
    void it_has_both_languages() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText("Table", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText("", "Tableau"));
    }
}
