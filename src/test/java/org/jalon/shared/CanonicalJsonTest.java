package org.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void escapes_as_little_as_rfc_8785_section_3_2_2_2_says() {
        assertThat(CanonicalJson.of("\u20ac$\u000f\nA'B\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(CanonicalJson.of("\b\t\f\r\u007f\u2028")).isEqualTo("\"\\b\\t\\f\\r\u007f\u2028\"");
    }

    /** The example of RFC 8785, section 3.2.3. */
    @Test
    void sorts_members_by_their_utf_16_code_units() {
        Map<String, Object> unsorted = new LinkedHashMap<>();
        unsorted.put("\u20ac", "Euro Sign");
        unsorted.put("\r", "Carriage Return");
        unsorted.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        unsorted.put("1", "One");
        unsorted.put("\ud83d\ude00", "Emoji: Grinning Face");
        unsorted.put("\u0080", "Control");
        unsorted.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.of(unsorted))
                .containsSubsequence("Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew");
    }

    @Test
    void has_no_blanks_and_null_for_what_is_absent() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("b", Optional.empty());
        form.put("a", List.of(1, -20L, true, List.of(), Map.of()));

        assertThat(CanonicalJson.of(form)).isEqualTo("{\"a\":[1,-20,true,[],{}],\"b\":null}");
    }

    @Test
    void takes_nothing_that_two_programs_could_write_differently() {
        for (Object value : List.of(1.5, 1L << 53, "\ud800", new int[0])) {
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(value));
        }
    }

    @Test
    void digests_as_sha256sum_does() {
        assertThat(CanonicalJson.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
